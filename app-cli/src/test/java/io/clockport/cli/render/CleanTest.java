package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTest {

    @ParameterizedTest(name = "{index}: {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain \"quoted\" [x],plain \"quoted\" [x]",
                "\u001b]0;title\u0007,·]0;title·",
                "a\tb,a b",
                "abc\u202Etxt.exe,abc·txt.exe",
                "שלום,שלום",
                "😀,😀",
                "lone \ud83d,lone ·"
            })
    void what_could_harm_a_terminal_is_made_visible(String text, String shown) {
        assertThat(Clean.line(text)).isEqualTo(shown);
    }
}
