package io.clockport.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagNameTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100})
    void as_long_as_the_limits_allow_it_is_a_name(int length) {
        var text = "n".repeat(length);

        assertThat(TagName.parse(text)).isEqualTo(Either.right(new TagName(text)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, 1_000_000})
    void beyond_the_limits_it_is_refused(int length) {
        assertThat(TagName.parse("n".repeat(length)).getLeft())
                .isInstanceOfSatisfying(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void blank_is_no_name() {
        assertThat(TagName.parse("      ").isLeft()).isTrue();
    }

    @Test
    void white_space_around_it_is_dropped_and_does_not_count() {
        assertThat(TagName.parse("  " + "n".repeat(100) + "\n")).isEqualTo(Either.right(new TagName("n".repeat(100))));
    }

    @Test
    void a_line_break_within_it_is_refused() {
        assertThat(TagName.parse("two\nlines").isLeft()).isTrue();
    }

    @Test
    void angle_brackets_are_fine() {
        assertThat(TagName.parse("a <b>").isRight()).isTrue();
    }

    @Test
    void what_the_service_keeps_already_is_taken_as_it_is() {
        assertThat(new TagName("")).hasToString("");
        assertThat(new TagName("n".repeat(100 + 1)).value()).hasSize(100 + 1);
    }

    @Test
    void a_name_known_to_be_good_is_held_to_the_limits() {
        assertThat(TagName.of("Pier")).isEqualTo(new TagName("Pier")).hasToString("Pier");
        assertThatThrownBy(() -> TagName.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: at least 1 characters that are not blank");
    }
}
