package io.clockport.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskNameTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 999, 1000})
    void as_long_as_the_limits_allow_it_is_a_name(int length) {
        var text = "n".repeat(length);

        assertThat(TaskName.parse(text)).isEqualTo(Either.right(new TaskName(text)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001, 1_000_000})
    void beyond_the_limits_it_is_refused(int length) {
        assertThat(TaskName.parse("n".repeat(length)).getLeft())
                .isInstanceOfSatisfying(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void blank_is_no_name() {
        assertThat(TaskName.parse("      ").isLeft()).isTrue();
    }

    @Test
    void white_space_around_it_is_dropped_and_does_not_count() {
        assertThat(TaskName.parse("  " + "n".repeat(1000) + "\n"))
                .isEqualTo(Either.right(new TaskName("n".repeat(1000))));
    }

    @Test
    void a_line_break_within_it_is_refused() {
        assertThat(TaskName.parse("two\nlines").isLeft()).isTrue();
    }

    @Test
    void angle_brackets_are_fine() {
        assertThat(TaskName.parse("a <b>").isRight()).isTrue();
    }

    @Test
    void what_the_service_keeps_already_is_taken_as_it_is() {
        assertThat(new TaskName("")).hasToString("");
        assertThat(new TaskName("n".repeat(1000 + 1)).value()).hasSize(1000 + 1);
    }

    @Test
    void a_name_known_to_be_good_is_held_to_the_limits() {
        assertThat(TaskName.of("Pier")).isEqualTo(new TaskName("Pier")).hasToString("Pier");
        assertThatThrownBy(() -> TaskName.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: at least 1 characters that are not blank");
    }
}
