package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2999, 3000})
    void up_to_3000_characters_can_be_said(int length) {
        var text = "d".repeat(length);

        assertThat(Description.parse(text)).isEqualTo(Either.right(new Description(text)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3001, 1_000_000})
    void more_cannot(int length) {
        assertThat(Description.parse("d".repeat(length)))
                .isEqualTo(Either.left(new Refused.Invalid("description", "at most 3000 characters, got " + length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", ">", "a <b> c", "\0", "\u001b[31m"})
    void angle_brackets_and_control_characters_cannot(String text) {
        assertThat(Description.parse(text).getLeft()).isInstanceOf(Refused.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "a\tb", "größer & kleiner", "  kept as it is "})
    void lines_and_any_letters_can(String text) {
        assertThat(Description.parse(text)).isEqualTo(Either.right(new Description(text)));
    }

    @Test
    void nothing_said_is_empty() {
        assertThat(Description.NONE.isEmpty()).isTrue();
        assertThat(Description.of("soundings").isEmpty()).isFalse();
    }

    @Test
    void a_description_known_to_be_good_is_held_to_the_rules() {
        assertThat(Description.of("soundings")).hasToString("soundings");
        assertThatThrownBy(() -> Description.of("<b>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("description: none of the characters <> is allowed");
    }

    @Test
    void what_the_service_keeps_already_is_taken_as_it_is() {
        assertThat(new Description("<b>").value()).isEqualTo("<b>");
    }
}
