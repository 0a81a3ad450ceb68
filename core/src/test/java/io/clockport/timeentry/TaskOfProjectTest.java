package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.testing.Any;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskOfProjectTest {

    @Test
    void a_task_of_the_project_passes() {
        assertThat(TaskOfProject.check(Any.details(), task -> Optional.of(Any.task())))
                .isEqualTo(Either.right(Any.details()));
    }

    @Test
    void a_task_of_another_project_is_not_found() {
        var details = Any.details().on(Any.OTHER_PROJECT, Any.TASK);

        assertThat(TaskOfProject.check(details, task -> Optional.of(Any.task())))
                .isEqualTo(Either.left(new Refused.NotFound(Any.TASK)));
    }

    @Test
    void an_unknown_task_is_not_found() {
        assertThat(TaskOfProject.check(Any.details(), task -> Optional.empty()))
                .isEqualTo(Either.left(new Refused.NotFound(Any.TASK)));
    }

    @Test
    void a_task_without_any_project_is_not_found() {
        var details = new EntryDetails(
                Description.NONE, Optional.empty(), Optional.of(Any.TASK), List.of(), false, EntryType.REGULAR);

        assertThat(TaskOfProject.check(details, task -> Optional.of(Any.task())))
                .isEqualTo(Either.left(new Refused.NotFound(Any.TASK)));
    }

    @Test
    void without_task_nobody_is_asked() {
        var details = Any.details().withoutTask();

        assertThat(TaskOfProject.check(details, task -> {
                    throw new AssertionError("asked for " + task);
                }))
                .isEqualTo(Either.right(details));
    }
}
