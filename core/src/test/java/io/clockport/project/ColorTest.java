package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

    @ParameterizedTest
    @ValueSource(strings = {"#03A9F4", "#ffffff", "#000000", "#AbCdEf"})
    void six_hexadecimal_digits_are_a_colour(String text) {
        assertThat(Color.parse(text)).isEqualTo(Either.right(new Color(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#fff", "03A9F4", "#03A9F", "#03A9F4F", "#03A9FG", "red", " #03A9F4", "#03A9F4\n"})
    void nothing_else_is(String text) {
        assertThat(Color.parse(text))
                .isEqualTo(Either.left(
                        new Refused.Invalid("color", "'#' and six hexadecimal digits are needed, such as #03A9F4")));
    }

    @Test
    void a_colour_known_to_be_good_is_held_to_the_form() {
        assertThat(Color.of("#03A9F4")).hasToString("#03A9F4");
        assertThatThrownBy(() -> Color.of("red"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("color");
    }

    @Test
    void what_the_service_keeps_already_is_taken_as_it_is() {
        assertThat(new Color("#abc").value()).isEqualTo("#abc");
    }
}
