package io.clockport.task;

import io.clockport.id.UserId;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is to become different about a task, and nothing else: a function from what is to what shall be. It is applied to the
 * state found when the change is made, so a rename never undoes what somebody else changed meanwhile.
 */
public final class TaskChange {

    private final UnaryOperator<TaskDetails> edit;

    private TaskChange(UnaryOperator<TaskDetails> edit) {
        this.edit = edit;
    }

    public static TaskChange rename(TaskName name) {
        return new TaskChange(details -> details.withName(name));
    }

    public static TaskChange assign(Set<UserId> people) {
        return new TaskChange(details -> details.withAssignees(people));
    }

    public static TaskChange estimate(Duration estimate) {
        return new TaskChange(details -> details.withEstimate(estimate));
    }

    public static TaskChange billable(boolean billable) {
        return new TaskChange(details -> details.withBillable(billable));
    }

    /** Both changes, this one first. */
    public TaskChange and(TaskChange next) {
        return new TaskChange(details -> next.edit.apply(edit.apply(details)));
    }

    public TaskDetails applyTo(TaskDetails details) {
        return edit.apply(details);
    }
}
