package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table of operations is made from the ports and from one story for each: run with {@code -Doperations.write} to write it
 * ({@code make operations}).
 */
class OperationsPageTest {

    private static final Path PAGE = Path.of("docs/reference/operations.md");
    private static final String BEGIN = "<!-- made from the ports: make operations -->\n";

    @Test
    void the_page_shows_every_operation_with_its_story() {
        var page = Checkout.read(PAGE);
        var asItShouldBe = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + Operations.table();

        if (System.getProperty("operations.write") != null) {
            Checkout.write(PAGE, asItShouldBe);
        }

        assertThat(Checkout.read(PAGE)).as("run `make operations`").isEqualTo(asItShouldBe);
    }

    @Test
    void every_story_is_of_an_operation() {
        assertThat(Operations.unknown()).isEmpty();
        assertThat(Operations.all()).hasSizeGreaterThan(45);
    }

    @Test
    void every_operation_that_is_settled_is_tried_with_its_answer_lost() {
        var source = Checkout.read(Path.of("fake-server/src/test/java/io/clockport/fake/WriteOperation.java"));

        assertThat(Pattern.compile("(?m)^    ([A-Z_]+)\\(\\(?fake")
                        .matcher(source)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(Operations.settled());
    }

    @Test
    void the_tests_that_are_named_exist() {
        var names = Pattern.compile("`(\\w+Test)`")
                .matcher(Operations.table())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(Checkout.sources().stream()
                        .map(source -> source.getFileName().toString()))
                .containsAll(names.stream().map(name -> name + ".java").toList());
    }
}
