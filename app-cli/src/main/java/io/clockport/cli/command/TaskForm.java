package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.words.Durations;
import io.clockport.id.UserId;
import io.clockport.project.Project;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskName;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What can be said of a task. */
final class TaskForm implements Form {

    @Option(
            names = "--assign",
            paramLabel = "PERSON",
            description =
                    "Who is to do it: name, e-mail address, id or me; can be given several times; \"\" for nobody.")
    private List<String> people = List.of();

    @Option(
            names = "--estimate",
            paramLabel = "DURATION",
            description = "How long it takes, such as 6h; \"\" for none.")
    private Optional<String> estimate = Optional.empty();

    @Option(
            names = {"-b", "--billable"},
            negatable = true,
            description = "Whether time on it is billable; what the project says if neither is given.")
    private Optional<Boolean> billable = Optional.empty();

    @Override
    public boolean isEmpty() {
        return people.isEmpty() && estimate.isEmpty() && billable.isEmpty();
    }

    @Override
    public Either<Problem, Maker<Thing>> maker(Books books, Optional<String> place) {
        return TaskKind.project(books, place)
                .map(project -> Makers.tasks(books, project)
                        .making(name -> added(name, project, books))
                        .asThings(task -> new TaskKind.AsThing(task, books)));
    }

    @Override
    public Either<Problem, Thing> edit(String word, Books books, Optional<String> place) {
        return TaskKind.project(books, place)
                .flatMap(project -> Shelves.tasks(books, project).find(word))
                .flatMap(task -> change(books)
                        .flatMap(change ->
                                Await.value(books.scope().tasks(task.project()).change(task.id(), change))))
                .map(task -> new TaskKind.AsThing(task, books));
    }

    /** Whether it is billable cannot be said when it is made. */
    private Either<Problem, Task> added(String text, Project project, Books books) {
        return TaskName.parse(text)
                .mapLeft(Explain::failure)
                .flatMap(name -> assignees(books)
                        .flatMap(who -> length().map(time -> NewTask.named(name)
                                .assignedTo(who.orElse(Set.of()))
                                .estimatedAt(time.orElse(Duration.ZERO)))))
                .flatMap(draft -> Await.value(books.scope().tasks(project.id()).create(draft)))
                .flatMap(task -> billable.filter(
                                wanted -> wanted != task.details().billable())
                        .map(wanted -> billed(task, wanted, books))
                        .orElseGet(() -> Either.right(task)));
    }

    private static Either<Problem, Task> billed(Task task, boolean wanted, Books books) {
        return Await.value(books.scope().tasks(task.project()).change(task.id(), TaskChange.billable(wanted)))
                .mapLeft(problem -> Halfway.after(
                        "the task is added",
                        "it is " + (wanted ? "not billable" : "billable"),
                        problem,
                        "clockport tasks edit -p " + task.project().value() + " "
                                + task.id().value() + (wanted ? " --billable" : " --no-billable")));
    }

    private Either<Problem, TaskChange> change(Books books) {
        return assignees(books)
                .flatMap(who -> length().map(time -> Stream.of(
                                who.map(TaskChange::assign),
                                time.map(TaskChange::estimate),
                                billable.map(TaskChange::billable))
                        .flatMap(Optional::stream)
                        .reduce(TaskChange::and)
                        .orElseThrow()));
    }

    private Either<Problem, Optional<Set<UserId>>> assignees(Books books) {
        Either<Problem, Set<UserId>> found = Either.right(new LinkedHashSet<>());
        for (var word : people) {
            if (!word.isBlank()) {
                found = found.flatMap(before -> People.find(word, books).map(id -> {
                    before.add(id);
                    return before;
                }));
            }
        }
        return found.map(all -> people.isEmpty() ? Optional.empty() : Optional.of(all));
    }

    private Either<Problem, Optional<Duration>> length() {
        return estimate.map(
                        word -> word.isBlank() ? Either.<Problem, Duration>right(Duration.ZERO) : Durations.parse(word))
                .map(parsed -> parsed.map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }
}
