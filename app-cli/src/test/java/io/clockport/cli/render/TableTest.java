package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columns_are_as_wide_as_their_widest_cell_and_numbers_flush_right() {
        var table = Table.of("PROJECT", ">TIME")
                .row("Website", "1:30:00")
                .row("会議", "12:00:00")
                .total("Total", "13:30:00");

        assertThat(table.text(Look.plain())).isEqualTo("""
                PROJECT      TIME
                Website   1:30:00
                会議     12:00:00
                ─────────────────
                Total    13:30:00
                """);
    }

    @Test
    void line_breaks_and_escapes_in_a_cell_cannot_break_the_table() {
        var table = Table.of("TEXT", "B").row("two\nlines\u001b[31m", "x");

        assertThat(table.text(Look.plain())).isEqualTo("""
                TEXT            B
                two lines·[31m  x
                """);
    }

    @Test
    void the_widest_column_is_cut_where_there_is_no_room() {
        var table = Table.of("TEXT", ">TIME").row("a long description of work", "1:00:00");

        var text = table.text(new Look(false, OptionalInt.of(20)));

        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(20));
        assertThat(text).contains("a long des…  1:00:00");
    }

    @Test
    void headings_and_totals_are_bold_where_colours_are_welcome() {
        var text = Table.of("A").row("x").total("y").text(new Look(true, OptionalInt.empty()));

        assertThat(text).isEqualTo("\u001b[1mA\u001b[0m\nx\n\u001b[2m─\u001b[0m\n\u001b[1my\u001b[0m\n");
    }

    @Test
    void a_row_with_other_cells_than_headings_is_a_bug() {
        assertThatThrownBy(() -> Table.of("A", "B").row("only one")).isInstanceOf(IllegalArgumentException.class);
    }
}
