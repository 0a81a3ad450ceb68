package io.clockport.inmemory;

import io.clockport.id.ProjectId;
import io.clockport.id.TaskId;
import io.clockport.id.UserId;
import io.clockport.task.Task;
import io.clockport.task.TaskDetails;
import io.clockport.task.TaskName;
import java.time.Duration;
import java.util.stream.Collectors;

/** What is kept of a task; the time tracked on it is counted elsewhere. */
final class TaskForm {

    static final Codec<Task> CODEC = new Codec<>(TaskForm::write, TaskForm::read);

    private TaskForm() {}

    private static Fields write(Task task) {
        var details = task.details();
        return new Fields()
                .put("id", task.id().value())
                .put("project", task.project().value())
                .put("name", details.name().value())
                .putAll(
                        "assignees",
                        details.assignees().stream().map(UserId::value).sorted().toList(),
                        id -> id)
                .put("estimate", details.estimate())
                .put("billable", details.billable())
                .put("done", task.<Boolean>fold(open -> false, done -> true));
    }

    private static Task read(Fields fields) {
        var id = fields.understood("id", TaskId::new);
        var project = fields.understood("project", ProjectId::new);
        var details = new TaskDetails(
                new TaskName(fields.text("name")),
                fields.texts("assignees").stream().map(UserId::new).collect(Collectors.toSet()),
                fields.duration("estimate"),
                fields.flag("billable"));
        return fields.flag("done")
                ? new Task.Done(id, project, details, Duration.ZERO)
                : new Task.Open(id, project, details, Duration.ZERO);
    }
}
