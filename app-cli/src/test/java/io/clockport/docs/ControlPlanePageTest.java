package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tables of the control plane are made from its OpenAPI document, which the fake is held to: run with
 * {@code -Dcontrol.write} to write them ({@code make control-plane}).
 */
class ControlPlanePageTest {

    private static final Path PAGE = Path.of("docs/reference/control-plane.md");
    private static final String BEGIN = "<!-- made from the OpenAPI document: make control-plane -->\n";

    @Test
    void the_page_shows_what_the_document_says() {
        var page = Checkout.read(PAGE);
        var asItShouldBe = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + "\n"
                + ControlTables.read().all();

        if (System.getProperty("control.write") != null) {
            Checkout.write(PAGE, asItShouldBe);
        }

        assertThat(Checkout.read(PAGE)).as("run `make control-plane`").isEqualTo(asItShouldBe);
    }

    @Test
    void every_effect_has_a_row_that_says_what_it_does() {
        var rows = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| [^|]{10,} \\|$")
                .matcher(Checkout.read(PAGE))
                .results()
                .map(row -> row.group(1));

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(ControlTables.read().effects());
    }
}
