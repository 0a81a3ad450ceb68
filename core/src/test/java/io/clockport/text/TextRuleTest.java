package io.clockport.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    private final TextRule line = TextRule.line("name", 2, 5);
    private final TextRule lines = TextRule.lines("note", 0, 5, "<>");

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abcde", "a b", "<>"})
    void a_text_within_the_limits_is_itself(String text) {
        assertThat(line.check(text)).isEqualTo(Either.right(text));
    }

    @Test
    void one_character_too_many_is_refused_with_the_count() {
        assertThat(line.check("abcdef"))
                .isEqualTo(Either.left(new Refused.Invalid("name", "at most 5 characters, got 6")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "  ", "     "})
    void too_little_is_refused(String text) {
        assertThat(line.check(text))
                .isEqualTo(Either.left(new Refused.Invalid("name", "at least 2 characters that are not blank")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothing_will_do_where_nothing_is_needed(String text) {
        assertThat(lines.check(text)).isEqualTo(Either.right(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\rb", "a\0b", "a\u001bb", "a\u007fb", "a\u009fb"})
    void a_line_holds_no_control_character(String text) {
        assertThat(line.check(text))
                .isEqualTo(Either.left(new Refused.Invalid("name", "control characters are not allowed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\r\nb"})
    void several_lines_hold_breaks_and_tabs(String text) {
        assertThat(lines.check(text)).isEqualTo(Either.right(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u001bb", "a\u000bb"})
    void several_lines_hold_no_other_control_character(String text) {
        assertThat(lines.check(text))
                .isEqualTo(Either.left(new Refused.Invalid("note", "control characters are not allowed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", ">", "a<b", "a>"})
    void a_forbidden_character_is_refused_and_named(String text) {
        assertThat(lines.check(text))
                .isEqualTo(Either.left(new Refused.Invalid("note", "none of the characters <> is allowed")));
    }

    @Test
    void length_is_counted_as_the_service_counts_an_emoji_is_two() {
        assertThat(lines.check("😀😀a").isRight()).isTrue();
        assertThat(lines.check("😀😀😀").isRight()).isFalse();
    }
}
