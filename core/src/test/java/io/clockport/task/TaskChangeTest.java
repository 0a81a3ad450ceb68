package io.clockport.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaskChangeTest {

    private static final TaskDetails BEFORE = Any.taskDetails();
    private static final TaskName NAME = TaskName.of("Dredging");

    static Stream<Arguments> everyChange() {
        var name = BEFORE.name();
        var assignees = BEFORE.assignees();
        var estimate = BEFORE.estimate();
        return Stream.of(
                Arguments.of("name", TaskChange.rename(NAME), new TaskDetails(NAME, assignees, estimate, true)),
                Arguments.of(
                        "assignees",
                        TaskChange.assign(Set.of(Any.OTHER_USER)),
                        new TaskDetails(name, Set.of(Any.OTHER_USER), estimate, true)),
                Arguments.of(
                        "estimate",
                        TaskChange.estimate(Duration.ofHours(5)),
                        new TaskDetails(name, assignees, Duration.ofHours(5), true)),
                Arguments.of(
                        "billable", TaskChange.billable(false), new TaskDetails(name, assignees, estimate, false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyChange")
    void a_change_changes_what_it_says_and_nothing_else(String what, TaskChange change, TaskDetails after) {
        assertThat(change.applyTo(BEFORE)).isEqualTo(after);
        assertThat(after).isNotEqualTo(BEFORE);
    }

    @Test
    void of_two_changes_the_first_comes_first() {
        var change =
                TaskChange.billable(false).and(TaskChange.rename(NAME)).and(TaskChange.rename(TaskName.of("Piling")));

        assertThat(change.applyTo(BEFORE))
                .isEqualTo(new TaskDetails(TaskName.of("Piling"), BEFORE.assignees(), BEFORE.estimate(), false));
    }

    @Test
    void an_estimate_is_in_whole_seconds() {
        assertThat(TaskChange.estimate(Duration.ofMillis(1999)).applyTo(BEFORE).estimate())
                .isEqualTo(Duration.ofSeconds(1));
    }
}
