package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.id.TagId;
import io.clockport.project.Project;
import io.clockport.tag.Tag;
import io.clockport.task.Task;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What an entry is about, as typed: project, task, tags, billable. */
final class About {

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            description = "Name of the project, the beginning of its name, or its id.")
    private Optional<String> project = Optional.empty();

    @Option(
            names = {"-k", "--task"},
            paramLabel = "TASK",
            description = "Task of that project.")
    private Optional<String> task = Optional.empty();

    @Option(
            names = {"-t", "--tag"},
            paramLabel = "TAG",
            description = "A tag; can be given several times.")
    private List<String> tags = List.of();

    @Option(
            names = {"-b", "--billable"},
            negatable = true,
            description = "Whether it is billable; what the project says if neither is given.")
    private Optional<Boolean> billable = Optional.empty();

    @Option(
            names = {"-c", "--create"},
            description = "Create the project, task and tags that are not there yet.")
    private boolean create;

    /** Whether nothing was said. */
    boolean isEmpty() {
        return project.isEmpty() && task.isEmpty() && tags.isEmpty() && billable.isEmpty();
    }

    /** The details that were typed, on top of those that are known already. */
    Either<Problem, EntryDetails> on(EntryDetails known, List<String> words, Books books) {
        return described(known, words)
                .flatMap(details -> inProject(details, books))
                .flatMap(details -> tagged(details, books))
                .map(details -> billable.map(details::billable).orElse(details));
    }

    private static Either<Problem, EntryDetails> described(EntryDetails known, List<String> words) {
        var text = String.join(" ", words);
        return words.isEmpty()
                ? Either.right(known)
                : Description.parse(text)
                        .mapLeft(io.clockport.cli.problem.Explain::failure)
                        .map(known::describing);
    }

    private Either<Problem, EntryDetails> inProject(EntryDetails details, Books books) {
        if (project.isEmpty()) {
            return task.isEmpty() ? Either.right(details) : inTaskOfKnown(details, books);
        }
        return wanted(Makers.projects(books), project.get())
                .flatMap(found -> active(found)
                        .flatMap(usable ->
                                task.isEmpty() ? Either.right(details.on(usable.id())) : inTask(details, usable, books))
                        .map(chosen -> chosen.billable(found.details().billable())));
    }

    private Either<Problem, EntryDetails> inTaskOfKnown(EntryDetails details, Books books) {
        return details.project()
                .map(id ->
                        Await.value(books.scope().projects().get(id)).flatMap(found -> inTask(details, found, books)))
                .orElseGet(() -> Problem.usage("a task needs its project", "add -p PROJECT")
                        .asLeft());
    }

    private Either<Problem, EntryDetails> inTask(EntryDetails details, Project in, Books books) {
        return wanted(Makers.tasks(books, in), task.orElseThrow())
                .flatMap(About::open)
                .map(found -> details.on(in.id(), found.id()));
    }

    private Either<Problem, EntryDetails> tagged(EntryDetails details, Books books) {
        return tags.isEmpty() ? Either.right(details) : tags(tags, books).map(details::tagged);
    }

    /** The tags that are meant, made where that was asked for. */
    Either<Problem, List<TagId>> tags(List<String> words, Books books) {
        Either<Problem, List<TagId>> ids = Either.right(new ArrayList<>());
        for (var word : words) {
            ids = ids.flatMap(before ->
                    wanted(Makers.tags(books), word).flatMap(About::active).map(tag -> with(before, tag.id())));
        }
        return ids;
    }

    static List<TagId> with(List<TagId> before, TagId id) {
        if (!before.contains(id)) {
            before.add(id);
        }
        return before;
    }

    private <T> Either<Problem, T> wanted(Maker<T> maker, String word) {
        return create ? maker.forBooking().findOrMake(word) : maker.forBooking().find(word);
    }

    static Either<Problem, Project> active(Project project) {
        return project.fold(
                Either::right,
                archived -> archived("project", "projects", project.name().value()));
    }

    static Either<Problem, Tag> active(Tag tag) {
        return tag.fold(
                Either::right, archived -> archived("tag", "tags", tag.name().value()));
    }

    static Either<Problem, Task> open(Task task) {
        return task.fold(
                Either::right,
                done -> Problem.refused(
                                "the task \"" + task.name() + "\" is done",
                                "reopen it first: clockport tasks reopen -p PROJECT \"" + task.name() + "\"")
                        .asLeft());
    }

    private static <T> Either<Problem, T> archived(String kind, String kinds, String name) {
        return Problem.refused(
                        "the " + kind + " \"" + name + "\" is archived",
                        "restore it first: clockport " + kinds + " restore \"" + name + "\"")
                .asLeft();
    }
}
