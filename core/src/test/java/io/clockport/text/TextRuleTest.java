package io.clockport.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    private static final TextRule NAME = TextRule.line("name", 2, 5);
    private static final TextRule NOTE = TextRule.lines("note", 0, 5, "<>");

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abcde", "a b"})
    void a_text_within_its_limits_is_itself(String text) {
        assertThat(NAME.check(text)).isEqualTo(Either.right(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "abcdef", "    ", "a\tb", "a\nb", "a\u0000b", "a\u007fb"})
    void a_text_beyond_its_limits_is_refused_with_its_field(String text) {
        assertThat(NAME.check(text).getLeft())
                .isInstanceOfSatisfying(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void a_text_of_several_lines_may_have_line_breaks_and_tabs_only() {
        assertThat(NOTE.check("a\n\r\tb").isRight()).isTrue();
        assertThat(NOTE.check("a\u0007b").isLeft()).isTrue();
    }

    @Test
    void a_text_that_may_be_empty_may_be_blank() {
        assertThat(NOTE.check("").isRight()).isTrue();
        assertThat(NOTE.check("  ").isRight()).isTrue();
    }

    @Test
    void a_forbidden_character_is_named() {
        assertThat(NOTE.check("a<b").getLeft().message()).contains("<>");
        assertThat(NOTE.check("a>b").isLeft()).isTrue();
    }

    @Test
    void length_counts_as_the_service_counts() {
        assertThat(NOTE.check("\ud83c\udf0a\ud83c\udf0a").isRight()).isTrue();
        assertThat(NOTE.check("\ud83c\udf0a\ud83c\udf0a\ud83c\udf0a").isLeft()).isTrue();
    }
}
