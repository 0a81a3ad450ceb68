package io.clockport.cli.breakage;

import io.clockport.task.Task;

/** Forgets whatever state a task may have tomorrow. */
public final class AsksForTheState {

    boolean isDone(Task task) {
        return task instanceof Task.Done;
    }
}
