package io.clockport.fake;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import io.clockport.paging.StateFilter;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskFilter;
import io.clockport.task.TaskName;
import io.clockport.task.Tasks;
import io.clockport.time.IsoDuration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tasks. The PUT replaces: what it leaves out is reset, and without a status the task is active again. */
final class TaskRoutes {

    private static final int LONGEST_NAME = 1000;

    private TaskRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put(
                "getTasks",
                exchange -> Pages.answer(
                        tasks(exchange).matching(filter(exchange)), exchange.page(), task -> rendered(exchange, task)));
        handlers.put("createTask", TaskRoutes::create);
        handlers.put(
                "getTask",
                exchange -> tasks(exchange)
                        .get(exchange.task())
                        .map(task -> rendered(exchange, task))
                        .map(Answer::ok));
        handlers.put("updateTask", TaskRoutes::update);
        handlers.put("deleteTask", TaskRoutes::delete);
    }

    private static Tasks tasks(Exchange exchange) {
        return exchange.scope().tasks(exchange.project());
    }

    private static TaskFilter filter(Exchange exchange) {
        var query = exchange.query();
        var state = query.flag("is-active")
                .map(active -> active ? StateFilter.ACTIVE : StateFilter.ARCHIVED)
                .orElse(StateFilter.BOTH);
        var filter = TaskFilter.all().in(state).sortedBy(Choices.nameSort(exchange), Choices.order(query));
        return Choices.name(query).map(filter::named).orElse(filter);
    }

    private static TaskName name(Body body) {
        return body.text("name")
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_NAME)
                .map(TaskName::new)
                .orElseThrow(() ->
                        BadRequest.rule("Task name has to be between 1 and " + LONGEST_NAME + " characters long"));
    }

    /** As a request on its own, or as a part of the project's that it belongs to. */
    static NewTask draft(Body body) {
        return NewTask.named(name(body)).assignedTo(assignees(body)).estimatedAt(estimate(body));
    }

    private static Duration estimate(Body body) {
        return body.text("estimate")
                .map(text -> IsoDuration.parse("estimate", text)
                        .getOrElseThrow(refused -> BadRequest.rule("You entered invalid value for field : [estimate]")))
                .orElse(Duration.ZERO);
    }

    /** Asked for without assignees, a task has none, whoever the body names. */
    private static Set<UserId> assignees(Exchange exchange, Body body) {
        if (!exchange.query().flag("contains-assignee").orElse(true)) {
            return Set.of();
        }
        return assignees(body);
    }

    /** One assignee is the older way to say it. */
    private static Set<UserId> assignees(Body body) {
        var older = body.text("assigneeId").filter(id -> !id.isEmpty()).map(List::of);
        return body.texts("assigneeIds").or(() -> older).orElse(List.of()).stream()
                .map(Query::fitForAnId)
                .map(UserId::new)
                .collect(Collectors.toSet());
    }

    private static Eventual<Answer> create(Exchange exchange) {
        var body = exchange.body();
        var draft = draft(body).assignedTo(assignees(exchange, body));
        boolean done = isDone(body);
        long budget = Estimates.budget(body, "budgetEstimate");
        return tasks(exchange)
                .create(draft)
                .then(task -> withBillable(exchange, task))
                .then(task -> done ? tasks(exchange).done(task).<Task>map(closed -> closed) : Eventual.<Task>of(task))
                .map(task -> Answer.created(withBudget(exchange, task, budget)));
    }

    private static ObjectNode withBudget(Exchange exchange, Task task, long budget) {
        exchange.remarks().keep(task.id(), Remarks.BUDGET_ESTIMATE, LongNode.valueOf(budget));
        return rendered(exchange, task);
    }

    /** What a create says about billable is ignored, or it is not: observers disagree. */
    private static Eventual<Task.Open> withBillable(Exchange exchange, Task.Open task) {
        var billable = exchange.body().flag("billable");
        return exchange.has(WireQuirk.TASK_CREATE_TAKES_BILLABLE) && billable.isPresent()
                ? tasks(exchange)
                        .change(task.id(), TaskChange.billable(billable.get()))
                        .map(changed -> changed.fold(open -> open, done -> task))
                : Eventual.of(task);
    }

    private static Eventual<Answer> update(Exchange exchange) {
        var body = exchange.body();
        var change = TaskChange.rename(name(body))
                .and(TaskChange.assign(assignees(exchange, body)))
                .and(TaskChange.estimate(estimate(body)))
                .and(TaskChange.billable(body.isSet("billable")));
        boolean wantedDone = isDone(body);
        long budget = Estimates.budget(body, "budgetEstimate");
        var tasks = tasks(exchange);
        return tasks.change(exchange.task(), change)
                .then(changed -> wantedDone
                        ? changed.fold(open -> tasks.done(open).<Task>map(task -> task), Eventual::<Task>of)
                        : changed.fold(
                                Eventual::<Task>of, done -> tasks.reopen(done).<Task>map(task -> task)))
                .map(task -> Answer.ok(withBudget(exchange, task, budget)));
    }

    private static boolean isDone(Body body) {
        return body.text("status")
                .map(status -> switch (status) {
                    case "DONE" -> true;
                    // A value of the filter, which the document lists among the states all the same.
                    case "ACTIVE", "ALL" -> false;
                    default -> throw BadRequest.rule("You entered invalid value for field : [status]");
                })
                .orElse(false);
    }

    private static Eventual<Answer> delete(Exchange exchange) {
        var tasks = tasks(exchange);
        return tasks.get(exchange.task())
                .then(task -> tasks.delete(task.fold(Task.Open::done, done -> done))
                        .map(deleted -> Answer.ok(rendered(exchange, task))));
    }

    static ObjectNode rendered(Exchange exchange, Task task) {
        return exchange.remarks().onTask(task.id(), rendered(task));
    }

    private static ObjectNode rendered(Task task) {
        var details = task.details();
        var node = Wire.object().putNull("assigneeId");
        node.set(
                "assigneeIds",
                Wire.texts(
                        details.assignees().stream().map(UserId::value).sorted().toList()));
        node.put("billable", details.billable()).put("budgetEstimate", 0).putNull("costRate");
        node.put("duration", IsoDuration.format(task.tracked()))
                .put("estimate", IsoDuration.format(details.estimate()));
        node.putNull("hourlyRate")
                .put("id", task.id().value())
                .put("name", task.name().value());
        node.put("projectId", task.project().value())
                .put("status", task.<String>fold(open -> "ACTIVE", done -> "DONE"));
        node.set("userGroupIds", Wire.array());
        return node;
    }
}
