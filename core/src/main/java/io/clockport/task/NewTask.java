package io.clockport.task;

import io.clockport.id.UserId;
import java.time.Duration;
import java.util.Set;

/** A task to be created. Whether it is billable follows its project; a change can say otherwise afterwards. */
public record NewTask(TaskName name, Set<UserId> assignees, Duration estimate) {

    public NewTask {
        assignees = Set.copyOf(assignees);
        estimate = Duration.ofSeconds(estimate.toSeconds());
    }

    public static NewTask named(TaskName name) {
        return new NewTask(name, Set.of(), Duration.ZERO);
    }

    public NewTask assignedTo(Set<UserId> people) {
        return new NewTask(name, people, estimate);
    }

    public NewTask estimatedAt(Duration newEstimate) {
        return new NewTask(name, assignees, newEstimate);
    }
}
