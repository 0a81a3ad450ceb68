package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.inmemory.Quirk;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the code claims about the service stands in one table, and the table claims nothing else. */
class FidelityPageTest {

    private static final String PAGE = Checkout.read(Path.of("docs/reference/fidelity.md"));

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z0-9-]+)` \\|");
    private static final Pattern SWITCH = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| (on|off) \\|");
    private static final Pattern CLAIMS = Pattern.compile("Fidelity: rows? ((?:\\{@code [^}]+}[, and]*)+)");
    private static final Pattern CLAIM = Pattern.compile("\\{@code ([^}]+)}");

    @Test
    void every_claim_of_the_code_has_a_row() {
        assertThat(rows()).containsAll(claims());
    }

    @Test
    void every_row_is_claimed_somewhere() {
        assertThat(claims()).containsAll(rows());
    }

    @Test
    void every_switch_of_the_fake_has_its_default_in_the_table() {
        var switches = Arrays.stream(Quirk.values())
                .map(quirk -> quirk.label() + " " + (quirk.byDefault() ? "on" : "off"))
                .toList();

        assertThat(SWITCH.matcher(PAGE).results().map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(switches);
    }

    private static Set<String> rows() {
        return first(ROW.matcher(PAGE).results());
    }

    private static Set<String> claims() {
        return Checkout.sources().stream()
                .filter(source -> source.toString().contains("main"))
                .map(source -> Checkout.read(source).replaceAll("\\n\\s*(\\*|//) ?", " "))
                .flatMap(text -> CLAIMS.matcher(text).results())
                .flatMap(claims -> first(CLAIM.matcher(claims.group(1)).results()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> first(Stream<MatchResult> found) {
        return found.map(match -> match.group(1).strip()).collect(Collectors.toCollection(TreeSet::new));
    }
}
