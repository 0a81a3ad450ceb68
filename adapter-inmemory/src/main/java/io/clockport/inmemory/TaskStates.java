package io.clockport.inmemory;

import io.clockport.task.Task;
import io.clockport.task.TaskDetails;
import java.time.Duration;

/** Tasks with one part exchanged, in the state they are in. */
final class TaskStates {

    private TaskStates() {}

    static Task with(Task task, TaskDetails details) {
        return task.fold(
                open -> new Task.Open(open.id(), open.project(), details, open.tracked()),
                done -> new Task.Done(done.id(), done.project(), details, done.tracked()));
    }

    static Task tracking(Task task, Duration tracked) {
        return task.fold(
                open -> new Task.Open(open.id(), open.project(), open.details(), tracked),
                done -> new Task.Done(done.id(), done.project(), done.details(), tracked));
    }

    static boolean isDone(Task task) {
        return task.<Boolean>fold(open -> false, done -> true);
    }
}
