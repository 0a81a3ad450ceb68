package io.clockport.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.docs.Checkout;
import io.clockport.inmemory.Quirk;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is claimed about the service has a test and a source, and stands in one table that is made from both. Run with
 * {@code -Dfidelity.write} to write the table ({@code make fidelity}).
 */
class FidelityTest {

    private static final Path PAGE = Path.of("docs/reference/fidelity.md");
    private static final String BEGIN = "<!-- made from the tests: make fidelity -->\n";
    private static final String END = "<!-- end of what is made from the tests -->";

    private static final Pattern LEGEND = Pattern.compile("(?m)^\\| ([a-z][a-z0-9 .-]*) \\| .* \\|$");
    private static final Pattern SWITCH = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [^|]+ \\| (on|off) \\|");
    private static final Pattern POINTERS = Pattern.compile("Fidelity: rows? ((?:\\{@code [^}]+}[, and]*)+)");
    private static final Pattern POINTER = Pattern.compile("\\{@code ([^}]+)}");

    private static final List<TestMethod> TESTS = TestSources.all();

    @Test
    void the_page_shows_what_the_tests_say() {
        var page = Checkout.read(PAGE);
        var asItShouldBe = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n"
                + FidelityTable.of(TESTS).asMarkdown() + "\n" + page.substring(page.indexOf(END));

        if (System.getProperty("fidelity.write") != null) {
            Checkout.write(PAGE, asItShouldBe);
        }

        assertThat(Checkout.read(PAGE))
                .as("docs/reference/fidelity.md is made from the tests: run `make fidelity`")
                .isEqualTo(asItShouldBe);
    }

    @Test
    void every_claim_has_a_test_and_a_source_and_every_test_of_the_wire_a_claim() {
        var explained = first(LEGEND.matcher(Checkout.read(PAGE)).results());

        assertThat(TESTS.size()).isGreaterThan(500);
        assertThat(Complaints.about(TESTS, explained)).isEmpty();
    }

    @Test
    void the_code_rests_on_rows_that_stand_in_the_table() {
        assertThat(declared()).containsAll(pointers());
    }

    @Test
    void every_switch_has_a_row_and_every_switch_of_a_row_is_one() {
        var ofRows = FidelityTable.declarations(TESTS).stream()
                .map(Claim::quirk)
                .filter(quirk -> !quirk.isEmpty())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Quirk.values()).map(Quirk::label)).containsExactlyInAnyOrderElementsOf(ofRows);
    }

    @Test
    void every_switch_of_the_fake_has_its_default_on_the_page() {
        var switches = Arrays.stream(Quirk.values())
                .map(quirk -> quirk.label() + " " + (quirk.byDefault() ? "on" : "off"))
                .toList();

        assertThat(SWITCH.matcher(Checkout.read(PAGE)).results().map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(switches);
    }

    private static List<String> declared() {
        return FidelityTable.declarations(TESTS).stream().map(Claim::row).toList();
    }

    private static Set<String> pointers() {
        return Checkout.sources().stream()
                .filter(source -> source.toString().contains("main"))
                .map(source -> Checkout.read(source).replaceAll("\\n\\s*(\\*|//) ?", " "))
                .flatMap(text -> POINTERS.matcher(text).results())
                .flatMap(rows -> first(POINTER.matcher(rows.group(1)).results()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> first(Stream<MatchResult> found) {
        return found.map(match -> match.group(1).strip()).collect(Collectors.toCollection(TreeSet::new));
    }
}
