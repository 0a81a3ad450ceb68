package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation shows code that compiles, and its links lead somewhere. */
class DocsTest {

    private static final Path SNIPPETS = Path.of("app-cli/src/test/java/io/clockport/docs");

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_block_of_java_is_its_snippet(Path path) {
        var page = new Page(path, Checkout.read(path));

        assertThat(page.javaBlocks()).allSatisfy(block -> {
            assertThat(block.source())
                    .as("%s:%d is said to be a snippet", path, block.line())
                    .isNotEmpty();
            assertThat(snippet(block.source()))
                    .as("the snippet %s", block.source())
                    .isPresent();
            assertThat(block.text())
                    .as("%s:%d", path, block.line())
                    .isEqualTo(snippet(block.source()).orElseThrow().text());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_relative_link_leads_somewhere(Path path) {
        var page = new Page(path, Checkout.read(path));

        assertThat(page.relativeLinks()).allMatch(link -> leadsSomewhere(page, link));
    }

    static Stream<Path> pages() {
        return Checkout.pages().stream();
    }

    private static Optional<Snippet> snippet(String source) {
        var fileAndName = source.split("#", 2);
        var file = SNIPPETS.resolve(fileAndName[0]);
        return fileAndName.length == 2 && Checkout.has(file)
                ? Snippet.named(fileAndName[1], Checkout.read(file))
                : Optional.empty();
    }

    private static boolean leadsSomewhere(Page from, String link) {
        var fileAndAnchor = link.split("#", 2);
        var target = fileAndAnchor[0].isEmpty()
                ? from.path()
                : from.path().resolveSibling(fileAndAnchor[0]).normalize();
        return Checkout.has(target)
                && (fileAndAnchor.length == 1
                        || new Page(target, Checkout.read(target)).anchors().contains(fileAndAnchor[1]));
    }
}
