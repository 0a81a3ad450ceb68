package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.TaskId;
import io.clockport.task.Tasks;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.util.List;

/**
 * Deletes a task on which nobody is working, marking it done first where need be. When the deletion fails the task stays
 * done. Fidelity: row {@code task.done-before-delete}.
 */
public final class CompleteAndDeleteTask {

    private static final int PAGE_SIZE = 200;

    private final Tasks tasks;
    private final TimeEntries timeEntries;

    public CompleteAndDeleteTask(Tasks tasks, TimeEntries timeEntries) {
        this.tasks = tasks;
        this.timeEntries = timeEntries;
    }

    /** Refused as {@link Refused.TimerRunning}, with the timers, while somebody works on it. */
    public Eventual<TaskId> completeAndDelete(TaskId id) {
        return timeEntries
                .inProgress()
                .collect(PAGE_SIZE)
                .decide(timers -> idle(id, timers))
                .then(tasks::get)
                .then(task -> task.fold(tasks::done, Eventual::of))
                .then(tasks::delete);
    }

    private static Either<Refused, TaskId> idle(TaskId id, List<TimeEntry.Running> timers) {
        var busy = timers.stream()
                .filter(timer -> timer.details().task().filter(id::equals).isPresent())
                .map(TimeEntry.Running::id)
                .toList();
        return busy.isEmpty() ? Either.right(id) : Either.left(new Refused.TimerRunning(id, busy));
    }
}
