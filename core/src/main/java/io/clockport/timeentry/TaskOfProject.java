package io.clockport.timeentry;

import io.clockport.failure.Refused;
import io.clockport.id.TaskId;
import io.clockport.task.Task;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;

/**
 * A task can only be booked together with its own project. A task of another project, or one without any project, is not
 * found. Fidelity: row {@code entry.task-belongs-to-project}.
 */
public final class TaskOfProject {

    private TaskOfProject() {}

    /** The details themselves, if {@code find} knows their task as one of their project. */
    public static Either<Refused, EntryDetails> check(
            EntryDetails details, Function<? super TaskId, Optional<Task>> find) {
        return details.task()
                .filter(task -> !find.apply(task)
                        .map(found -> details.project()
                                .filter(found.project()::equals)
                                .isPresent())
                        .orElse(false))
                .<Either<Refused, EntryDetails>>map(task -> Either.left(new Refused.NotFound(task)))
                .orElseGet(() -> Either.right(details));
    }
}
