package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.words.Durations;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.Visibility;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What can be said of a project. */
final class ProjectForm implements Form {

    @Option(names = "--client", paramLabel = "CLIENT", description = "The client it is for; \"\" for none.")
    private Optional<String> client = Optional.empty();

    @Option(names = "--project-color", paramLabel = "COLOR", description = "Such as #03A9F4.")
    private Optional<String> color = Optional.empty();

    @Option(
            names = {"-b", "--billable"},
            negatable = true,
            description = "Whether time on it is billable.")
    private Optional<Boolean> billable = Optional.empty();

    @Option(names = "--public", negatable = true, description = "Whether everybody sees it, or its members only.")
    private Optional<Boolean> open = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "A note; \"\" for none.")
    private Optional<String> note = Optional.empty();

    @Option(
            names = "--estimate",
            paramLabel = "DURATION",
            description = "How long it takes, such as 40h; \"\" for none.")
    private Optional<String> estimate = Optional.empty();

    @Override
    public boolean isEmpty() {
        return hasNoTraits() && estimate.isEmpty();
    }

    private boolean hasNoTraits() {
        return Stream.of(client, color, billable, open, note).allMatch(Optional::isEmpty);
    }

    @Override
    public Either<Problem, Maker<Thing>> maker(Books books, Optional<String> place) {
        var names = new ClientNames(books);
        return Either.right(Makers.projects(books)
                .making(name -> added(name, books))
                .asThings(project -> new ProjectKind.AsThing(project, names, books)));
    }

    private Either<Problem, Project> added(String text, Books books) {
        return estimate()
                .flatMap(time -> draft(text, books)
                        .flatMap(draft -> Await.value(books.scope().projects().create(draft)))
                        .flatMap(project -> estimated(project, time, books)
                                .mapLeft(problem -> halfway("the project is added", project, problem))));
    }

    @Override
    public Either<Problem, Thing> edit(String word, Books books, Optional<String> place) {
        var names = new ClientNames(books);
        return estimate()
                .flatMap(time -> Shelves.projects(books)
                        .find(word)
                        .flatMap(project -> changed(project, books))
                        .flatMap(project -> estimated(project, time, books)
                                .mapLeft(problem ->
                                        hasNoTraits() ? problem : halfway("the rest is changed", project, problem))))
                .map(project -> new ProjectKind.AsThing(project, names, books));
    }

    private Either<Problem, NewProject> draft(String text, Books books) {
        return ProjectName.parse(text)
                .mapLeft(Explain::failure)
                .flatMap(name -> traits(books).map(traits -> {
                    var draft = NewProject.named(name);
                    for (var trait : traits) {
                        draft = trait.draft().apply(draft);
                    }
                    return draft;
                }));
    }

    private Either<Problem, Project> changed(Project project, Books books) {
        return traits(books)
                .flatMap(traits -> traits.stream()
                        .map(ProjectTrait::change)
                        .reduce(ProjectChange::and)
                        .map(change -> Await.value(books.scope().projects().change(project.id(), change)))
                        .orElseGet(() -> Either.right(project)));
    }

    private Either<Problem, List<ProjectTrait>> traits(Books books) {
        Either<Problem, List<ProjectTrait>> all = Either.right(new ArrayList<>());
        var said = Stream.of(
                        client.map(word -> ofClient(word, books)),
                        color.map(ProjectForm::colored),
                        billable.map(yes ->
                                trait(new ProjectTrait(draft -> draft.billable(yes), ProjectChange.billable(yes)))),
                        open.map(yes -> yes ? Visibility.PUBLIC : Visibility.PRIVATE)
                                .map(seen -> trait(new ProjectTrait(
                                        draft -> draft.visibleAs(seen), ProjectChange.visibility(seen)))),
                        note.map(ProjectForm::noted))
                .flatMap(Optional::stream)
                .toList();
        for (var one : said) {
            all = all.flatMap(before -> one.map(trait -> {
                before.add(trait);
                return before;
            }));
        }
        return all;
    }

    private static Either<Problem, ProjectTrait> trait(ProjectTrait known) {
        return Either.right(known);
    }

    private static Either<Problem, ProjectTrait> ofClient(String word, Books books) {
        return word.isBlank()
                ? Either.right(new ProjectTrait(draft -> draft, ProjectChange.noClient()))
                : Makers.clients(books)
                        .find(word)
                        .map(found -> new ProjectTrait(
                                draft -> draft.forClient(found.id()), ProjectChange.client(found.id())));
    }

    private static Either<Problem, ProjectTrait> colored(String word) {
        return Color.parse(word.strip())
                .mapLeft(Explain::failure)
                .map(wanted -> new ProjectTrait(draft -> draft.colored(wanted), ProjectChange.color(wanted)));
    }

    private static Either<Problem, ProjectTrait> noted(String text) {
        return ProjectNote.parse(text)
                .mapLeft(Explain::failure)
                .map(written -> new ProjectTrait(draft -> draft.noting(written), ProjectChange.note(written)));
    }

    private Either<Problem, Optional<ProjectEstimate>> estimate() {
        return estimate.map(word -> word.isBlank()
                        ? Either.<Problem, ProjectEstimate>right(ProjectEstimate.none())
                        : Durations.parse(word).map(ProjectEstimate::of))
                .map(parsed -> parsed.map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Either<Problem, Project> estimated(Project project, Optional<ProjectEstimate> time, Books books) {
        return time.map(wanted -> Await.value(books.scope().projects().estimate(project.id(), wanted)))
                .orElseGet(() -> Either.right(project));
    }

    private Problem halfway(String did, Project project, Problem problem) {
        return Halfway.after(
                did,
                "its estimate is not set",
                problem,
                "clockport projects edit " + project.id().value() + " --estimate \"" + estimate.orElse("") + "\"");
    }
}
