package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Length;
import io.clockport.id.UserId;
import io.clockport.project.Project;
import io.clockport.task.Task;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskName;
import io.clockport.usecase.CompleteAndDeleteTask;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tasks, each in its project. */
final class TaskKind implements Kind {

    @Override
    public String one() {
        return "task";
    }

    @Override
    public String many() {
        return "tasks";
    }

    @Override
    public String retire() {
        return "done";
    }

    @Override
    public String retired() {
        return "done";
    }

    @Override
    public String restore() {
        return "reopen";
    }

    @Override
    public boolean isInProject() {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of(">TRACKED", ">ESTIMATE", "BILLABLE");
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tasks add -p Website Design --estimate 6h --assign me",
                "tasks list -p Website --all",
                "tasks done -p Website Design");
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(new TaskForm());
    }

    @Override
    public Either<Problem, Maker<Thing>> maker(Books books, Optional<String> project) {
        return project(books, project)
                .map(found -> Makers.tasks(books, found).asThings(task -> new AsThing(task, books)));
    }

    static Either<Problem, Project> project(Books books, Optional<String> place) {
        return place.map(word -> Shelves.projects(books).forBooking().find(word))
                .orElseGet(() -> Problem.usage("a task is in a project", "say which: -p PROJECT")
                        .asLeft());
    }

    record AsThing(Task task, Books books) implements Thing {

        @Override
        public String id() {
            return task.id().value();
        }

        @Override
        public String name() {
            return task.name().value();
        }

        @Override
        public boolean isRetired() {
            return task.fold(open -> false, done -> true);
        }

        @Override
        public List<String> cells() {
            return List.of(Length.of(task.tracked()), estimate(), task.details().billable() ? "yes" : "");
        }

        @Override
        public Map<String, Object> facts() {
            return Json.object(
                    "tracked",
                    Length.of(task.tracked()),
                    "estimate",
                    estimate(),
                    "billable",
                    task.details().billable() ? "yes" : "no",
                    "assigned to",
                    task.details().assignees().isEmpty()
                            ? ""
                            : People.names(task.details().assignees(), books));
        }

        private String estimate() {
            var time = task.details().estimate();
            return time.isZero() ? "" : Length.of(time);
        }

        @Override
        public Either<Problem, Integer> timers() {
            return Await.all(books.entries().inProgress()).map(running -> (int) running.stream()
                    .filter(timer -> timer.details().task().equals(Optional.of(task.id())))
                    .count());
        }

        @Override
        public Map<String, Object> data() {
            return Json.object(
                    "id", id(),
                    "name", name(),
                    "done", isRetired(),
                    "projectId", task.project().value(),
                    "billable", task.details().billable(),
                    "assigneeIds",
                            task.details().assignees().stream()
                                    .map(UserId::value)
                                    .sorted()
                                    .toList(),
                    "estimateSeconds", task.details().estimate().toSeconds(),
                    "trackedSeconds", task.tracked().toSeconds());
        }

        @Override
        public Either<Problem, Thing> rename(String name) {
            return TaskName.parse(name)
                    .mapLeft(Explain::failure)
                    .flatMap(good ->
                            Await.value(books.scope().tasks(task.project()).change(task.id(), TaskChange.rename(good))))
                    .map(this::with);
        }

        @Override
        public Either<Problem, Thing> retire() {
            return task.fold(
                    open -> Await.value(books.scope().tasks(task.project()).done(open))
                            .map(this::with),
                    done -> Either.right(this));
        }

        @Override
        public Either<Problem, Thing> restore() {
            return task.fold(
                    open -> Either.right(this),
                    done -> Await.value(books.scope().tasks(task.project()).reopen(done))
                            .map(this::with));
        }

        @Override
        public Either<Problem, String> retireAndDelete() {
            return Await.value(new CompleteAndDeleteTask(books.scope().tasks(task.project()), books.entries())
                            .completeAndDelete(task.id()))
                    .map(id -> id.value());
        }

        private Thing with(Task changed) {
            return new AsThing(changed, books);
        }
    }
}
