package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.http.wire.TaskJson;
import io.clockport.id.ProjectId;
import io.clockport.id.TaskId;
import io.clockport.paging.PageSource;
import io.clockport.paging.StateFilter;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskDetails;
import io.clockport.task.TaskFilter;
import io.clockport.task.Tasks;
import io.vavr.control.Either;
import io.vertx.core.http.HttpMethod;
import java.util.function.UnaryOperator;

final class HttpTasks implements Tasks {

    private final Place place;
    private final ProjectId project;

    HttpTasks(Place place, ProjectId project) {
        this.place = place;
        this.project = project;
    }

    @Override
    public Eventual<Task> get(TaskId id) {
        return get(place.begin(), id).map(TaskJson::toDomain);
    }

    @Override
    public PageSource<Task> matching(TaskFilter filter) {
        var named = Sorting.named(tasks(), filter.name());
        var route = filter.state() == StateFilter.BOTH
                ? named
                : named.with("is-active", filter.state() == StateFilter.ACTIVE);
        return place.listing(
                Sorting.by(route, filter.sort(), filter.order()),
                place.subject(project),
                TaskJson::read,
                TaskJson::id,
                TaskJson::toDomain,
                task -> filter.name()
                                .filter(match -> !match.matches(task.name().value()))
                                .isEmpty()
                        && filter.state().shows(task.fold(open -> false, done -> true)));
    }

    @Override
    public Eventual<Task.Open> create(NewTask draft) {
        var subject =
                place.subject(project).and(draft.assignees()).named(draft.name().value());
        var call = Call.write(
                        HttpMethod.POST, tasks(), subject, "a task named " + draft.name() + " in project " + project)
                .saying(TaskJson.draft(draft));
        var operation = place.begin();
        var named = Call.get(Named.route(tasks(), draft.name().value()), place.subject(project));
        return operation
                .create(
                        named.key(),
                        call,
                        operation.objectOf(call, TaskJson::read),
                        TaskJson::id,
                        operation.holder(
                                named,
                                TaskJson::read,
                                TaskJson::id,
                                task -> task.details().name().equals(draft.name()),
                                task -> !task.done(),
                                new Refused.Taken("task", draft.name().value())))
                .decide(made -> operation.expect(Task.Open.class, made.toDomain(), call));
    }

    @Override
    public Eventual<Task> change(TaskId id, TaskChange change) {
        var operation = place.begin();
        return get(operation, id).then(task -> put(operation, task, change::applyTo, task.done()));
    }

    @Override
    public Eventual<Task.Done> done(Task.Open task) {
        return turn(task.id(), true, Task.Done.class);
    }

    @Override
    public Eventual<Task.Open> reopen(Task.Done task) {
        return turn(task.id(), false, Task.Open.class);
    }

    /** Whether the service itself refuses to delete an open task is disputed, so it is looked at first. */
    @Override
    public Eventual<TaskId> delete(Task.Done task) {
        var id = task.id();
        var operation = place.begin();
        var call = Call.write(HttpMethod.DELETE, tasks(id), place.subject(id, project), "the task " + id);
        return get(operation, id)
                .<TaskJson>decide(
                        found -> found.done() ? Either.right(found) : Either.left(new Refused.StillActive(id)))
                .then(found -> operation.delete(call, id, look(id)));
    }

    private Eventual<TaskJson> get(Operation operation, TaskId id) {
        return operation.object(look(id), TaskJson::read);
    }

    private Call look(TaskId id) {
        return Call.get(tasks(id), place.subject(id, project));
    }

    private <S extends Task> Eventual<S> turn(TaskId id, boolean done, Class<S> state) {
        var operation = place.begin();
        return get(operation, id)
                .then(task -> put(operation, task, UnaryOperator.identity(), done))
                .decide(task -> operation.expect(state, task, changing(id)));
    }

    private Eventual<Task> put(Operation operation, TaskJson task, UnaryOperator<TaskDetails> change, boolean done) {
        var wanted = change.apply(task.details());
        var call = changing(task.id())
                .about(place.subject(task.id(), project)
                        .and(wanted.assignees())
                        .named(wanted.name().value()))
                .saying(task.body(wanted, done));
        var before = new State(task.details(), task.done());
        return operation
                .write(
                        call,
                        operation.objectOf(call, TaskJson::read),
                        sent -> get(operation, task.id())
                                .map(now -> Settle.changed(
                                        before,
                                        new State(wanted, done),
                                        new State(now.details(), now.done()),
                                        now,
                                        sent.wasDeclined())))
                .map(TaskJson::toDomain);
    }

    private record State(TaskDetails details, boolean done) {}

    private Call changing(TaskId id) {
        return Call.write(HttpMethod.PUT, tasks(id), place.subject(id, project), "what is known about the task " + id);
    }

    private Route tasks() {
        return place.route("projects", project, "tasks");
    }

    private Route tasks(TaskId id) {
        return place.route("projects", project, "tasks", id);
    }
}
