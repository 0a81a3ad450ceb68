package io.clockport.task;

import io.clockport.id.UserId;
import java.time.Duration;
import java.util.Set;

/**
 * What a task is like besides its state.
 *
 * @param assignees who is to do it
 * @param estimate how long it is expected to take, in whole seconds; zero when nothing is estimated
 */
public record TaskDetails(TaskName name, Set<UserId> assignees, Duration estimate, boolean billable) {

    public TaskDetails {
        assignees = Set.copyOf(assignees);
        estimate = Duration.ofSeconds(estimate.toSeconds());
    }

    TaskDetails withName(TaskName newName) {
        return new TaskDetails(newName, assignees, estimate, billable);
    }

    TaskDetails withAssignees(Set<UserId> people) {
        return new TaskDetails(name, people, estimate, billable);
    }

    TaskDetails withEstimate(Duration newEstimate) {
        return new TaskDetails(name, assignees, newEstimate, billable);
    }

    TaskDetails withBillable(boolean newBillable) {
        return new TaskDetails(name, assignees, estimate, newBillable);
    }
}
