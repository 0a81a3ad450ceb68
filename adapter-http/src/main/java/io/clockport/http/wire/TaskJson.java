package io.clockport.http.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.ProjectId;
import io.clockport.id.TaskId;
import io.clockport.id.UserId;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskDetails;
import io.clockport.task.TaskName;
import io.clockport.time.IsoDuration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A task. Its groups and its budget have no word in the domain and are carried through a change. Servers before 2023 left
 * out {@code billable}; a task without it follows its project and is taken for billable.
 */
public record TaskJson(
        TaskId id,
        ProjectId project,
        TaskDetails details,
        boolean done,
        Duration tracked,
        List<String> userGroups,
        Optional<Long> budgetEstimate) {

    public static TaskJson read(ObjectJson json) {
        return new TaskJson(
                json.as("id", TaskId::new),
                json.as("projectId", ProjectId::new),
                new TaskDetails(
                        json.as("name", TaskName::new),
                        Set.copyOf(json.all("assigneeIds", UserId::new)),
                        json.duration("estimate"),
                        json.maybeFlag("billable").orElse(true)),
                json.oneOf(Status.class, "status") == Status.DONE,
                json.duration("duration"),
                json.all("userGroupIds", Function.identity()),
                json.maybeNumber("budgetEstimate"));
    }

    public static ObjectNode draft(NewTask draft) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("name", draft.name().value())
                .put("estimate", IsoDuration.format(draft.estimate()));
        draft.assignees().forEach(person -> body.withArray("assigneeIds").add(person.value()));
        return body;
    }

    /** Everything, with these details and in this state: what is left out of this body is cleared. */
    public ObjectNode body(TaskDetails wanted, boolean shallBeDone) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("name", wanted.name().value())
                .put("estimate", IsoDuration.format(wanted.estimate()))
                .put("billable", wanted.billable())
                .put("status", (shallBeDone ? Status.DONE : Status.ACTIVE).name());
        var assignees = body.putArray("assigneeIds");
        wanted.assignees().forEach(person -> assignees.add(person.value()));
        var groups = body.putArray("userGroupIds");
        userGroups.forEach(groups::add);
        budgetEstimate.ifPresent(budget -> body.put("budgetEstimate", budget));
        return body;
    }

    public Task toDomain() {
        return done ? new Task.Done(id, project, details, tracked) : new Task.Open(id, project, details, tracked);
    }

    private enum Status {
        ACTIVE,
        DONE
    }
}
