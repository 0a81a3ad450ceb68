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

        var text = table.text(narrow(23));

        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(23));
        assertThat(text).contains("a long descri…  1:00:00");
    }

    @Test
    void an_id_is_left_out_before_words_are_cut_too_short_and_that_is_said() {
        var table = Table.of("NAME", "STATE", "?ID").row("Survey of the pier", "in use", "5b641568b07987035750505e");

        assertThat(table.text(narrow(30))).isEqualTo("""
                NAME                STATE
                Survey of the pier  in use
                (no room for: ID)
                """);
    }

    @Test
    void where_nothing_fits_every_row_is_a_block_that_loses_nothing() {
        var table = Table.of("", "NAME", "EMAIL", ">TRACKED", "?ID")
                .row("*", "Olga Nowak of Northwind", "", "7:00:00", "5b641568b07987035750505e")
                .row("", "会議", "a@b.example", "0:30:00", "5b641568b07987035750505f");

        assertThat(table.text(narrow(22))).isEqualTo("""
                *  Olga Nowak of
                    Northwind
                  TRACKED  7:00:00
                  ID       5b641568b07
                           98703575050
                           5e
                会議
                  EMAIL    a@b.example
                  TRACKED  0:30:00
                  ID       5b641568b07
                           98703575050
                           5f
                """);
    }

    @Test
    void the_total_of_blocks_stands_below_a_line_too() {
        var text = Table.of("PROJECT", ">MON", ">TUE", ">TOTAL")
                .row("Website", "1:15:00", "", "1:15:00")
                .total("Total", "1:15:00", "", "1:15:00")
                .text(narrow(20));

        assertThat(text).isEqualTo("""
                Website
                  MON    1:15:00
                  TOTAL  1:15:00
                ────────────────────
                Total
                  MON    1:15:00
                  TOTAL  1:15:00
                """);
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

    private static Look narrow(int width) {
        return new Look(false, OptionalInt.of(width));
    }
}
