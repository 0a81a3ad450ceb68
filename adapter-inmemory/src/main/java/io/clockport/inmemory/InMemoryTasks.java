package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.id.TaskId;
import io.clockport.paging.PageSource;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskDetails;
import io.clockport.task.TaskFilter;
import io.clockport.task.TaskName;
import io.clockport.task.Tasks;
import io.clockport.timeentry.EntryDetails;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Comparator;

record InMemoryTasks(Desk desk, ProjectId project) implements Tasks {

    @Override
    public Eventual<Task> get(TaskId id) {
        return desk.read(room -> find(room, id));
    }

    @Override
    public PageSource<Task> matching(TaskFilter filter) {
        Comparator<Task> order = Order.by(
                filter.sort(),
                filter.order(),
                task -> task.name().value(),
                task -> task.id().value());
        return new OrderedListing<>(
                desk,
                room -> room.project(project)
                        .map(found -> room.books()
                                .tasksOf(room.id(), project)
                                .filter(task -> filter.state().shows(TaskStates.isDone(task)))
                                .filter(task -> room.quirks()
                                        .match(filter.name(), task.name().value()))
                                .map(task -> withTracked(room, task))
                                .sorted(order)),
                room -> order);
    }

    @Override
    public Eventual<Task.Open> create(NewTask draft) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> room.project(project))
                .flatMap(found -> check(
                        room,
                        new TaskDetails(
                                draft.name(),
                                draft.assignees(),
                                draft.estimate(),
                                found.details().billable())))
                .flatMap(details ->
                        keep(room, new Task.Open(new TaskId(room.books().newId()), project, details, Duration.ZERO))));
    }

    @Override
    public Eventual<Task> change(TaskId id, TaskChange change) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, id))
                .flatMap(task -> check(room, change.applyTo(task.details()))
                        .flatMap(details -> keep(room, TaskStates.with(task, details)))));
    }

    @Override
    public Eventual<Task.Done> done(Task.Open task) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, task.id()))
                .flatMap(found -> keep(room, found.<Task.Done>fold(Task.Open::done, done -> done))));
    }

    @Override
    public Eventual<Task.Open> reopen(Task.Done task) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, task.id()))
                .flatMap(found -> keep(room, found.<Task.Open>fold(open -> open, Task.Done::reopened))));
    }

    @Override
    public Eventual<TaskId> delete(Task.Done task) {
        return desk.write(
                room -> manage(room).flatMap(allowed -> find(room, task.id())).flatMap(found -> remove(room, found)));
    }

    private static Either<Refused, TaskId> remove(Room room, Task task) {
        if (!TaskStates.isDone(task) && room.quirks().has(Quirk.REJECT_ACTIVE_TASK_DELETE)) {
            return Either.left(new Refused.StillActive(task.id()));
        }
        References.drop(room, task.id(), EntryDetails::withoutTask);
        room.books().tasks().remove(room.scope(), task);
        return Either.right(task.id());
    }

    private Either<Refused, Task> find(Room room, TaskId id) {
        return room.project(project)
                .flatMap(found -> Room.<Task>found(
                        room.books()
                                .tasks()
                                .get(room.scope(), id.value())
                                .filter(task -> task.project().equals(project)),
                        id))
                .map(task -> withTracked(room, task));
    }

    private static Task withTracked(Room room, Task task) {
        return TaskStates.tracking(task, room.books().entries().tracked(room.id(), task.id()));
    }

    private static Either<Refused, TaskDetails> check(Room room, TaskDetails details) {
        return TaskName.parse(details.name().value())
                .flatMap(name -> details.assignees().stream()
                        .filter(user -> room.books().membership(room.id(), user).isEmpty())
                        .findFirst()
                        .<Either<Refused, TaskDetails>>map(stranger -> Either.left(new Refused.NotFound(stranger)))
                        .orElseGet(() -> Either.right(details)));
    }

    private static Either<Refused, Room> manage(Room room) {
        return room.allow(room.workspace().settings().creation().tasks());
    }

    private static <T extends Task> Either<Refused, T> keep(Room room, T task) {
        return Kept.unlessTaken(
                room.books().tasks(), room.scope(), task, "task", task.name().value());
    }
}
