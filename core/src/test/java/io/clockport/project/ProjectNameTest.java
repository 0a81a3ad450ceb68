package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectNameTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 249, 250})
    void as_long_as_the_limits_allow_it_is_a_name(int length) {
        var text = "n".repeat(length);

        assertThat(ProjectName.parse(text)).isEqualTo(Either.right(new ProjectName(text)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 251, 1_000_000})
    void beyond_the_limits_it_is_refused(int length) {
        assertThat(ProjectName.parse("n".repeat(length)).getLeft())
                .isInstanceOfSatisfying(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void blank_is_no_name() {
        assertThat(ProjectName.parse("      ").isLeft()).isTrue();
    }

    @Test
    void white_space_around_it_is_dropped_and_does_not_count() {
        assertThat(ProjectName.parse("  " + "n".repeat(250) + "\n"))
                .isEqualTo(Either.right(new ProjectName("n".repeat(250))));
    }

    @Test
    void a_line_break_within_it_is_refused() {
        assertThat(ProjectName.parse("two\nlines").isLeft()).isTrue();
    }

    @Test
    void angle_brackets_are_fine() {
        assertThat(ProjectName.parse("a <b>").isRight()).isTrue();
    }

    @Test
    void what_the_service_keeps_already_is_taken_as_it_is() {
        assertThat(new ProjectName("")).hasToString("");
        assertThat(new ProjectName("n".repeat(250 + 1)).value()).hasSize(250 + 1);
    }

    @Test
    void a_name_known_to_be_good_is_held_to_the_limits() {
        assertThat(ProjectName.of("Pier")).isEqualTo(new ProjectName("Pier")).hasToString("Pier");
        assertThatThrownBy(() -> ProjectName.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: at least 2 characters that are not blank");
    }
}
