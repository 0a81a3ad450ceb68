package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void every_cell_is_quoted_and_a_line_ends_as_the_standard_says() {
        assertThat(Csv.row(List.of("a", "", "1.50"))).isEqualTo("\"a\",\"\",\"1.50\"\r\n");
    }

    @Test
    void quotes_are_doubled_and_commas_and_line_breaks_stay_in_their_cell() {
        assertThat(Csv.row(List.of("say \"hi\"", "a,b", "two\nlines")))
                .isEqualTo("\"say \"\"hi\"\"\",\"a,b\",\"two\nlines\"\r\n");
    }

    @Test
    void control_characters_that_the_standard_does_not_know_are_shown_as_a_dot() {
        assertThat(Csv.row(List.of("a\u0000b\u001b[31m", "tab\there"))).isEqualTo("\"a·b·[31m\",\"tab\there\"\r\n");
    }

    @Test
    void other_scripts_and_emoji_are_left_alone() {
        assertThat(Csv.row(List.of("会議", "مشروع", "👩‍💻"))).isEqualTo("\"会議\",\"مشروع\",\"👩‍💻\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A"})
    void what_a_spreadsheet_would_run_stays_a_text(String words) {
        assertThat(Csv.text(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "a=b", "1-2", "'quoted", " =1"})
    void what_is_harmless_is_not_touched(String words) {
        assertThat(Csv.text(words)).isEqualTo(words);
    }
}
