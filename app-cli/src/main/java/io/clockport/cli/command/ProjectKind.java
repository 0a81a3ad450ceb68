package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Length;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectName;
import io.clockport.project.Visibility;
import io.clockport.usecase.ArchiveAndDeleteProject;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Projects. */
final class ProjectKind implements Kind {

    @Override
    public String one() {
        return "project";
    }

    @Override
    public String many() {
        return "projects";
    }

    @Override
    public List<String> columns() {
        return List.of("CLIENT", ">TRACKED", ">ESTIMATE", "BILLABLE");
    }

    @Override
    public List<String> examples() {
        return List.of(
                "projects add Website --client Acme --billable --estimate 40h",
                "projects list web --client Acme",
                "projects edit Website --note \"Ask for Olga\" --no-public",
                "projects delete Website --archive-first --dry-run");
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(new ProjectForm());
    }

    @Override
    public Optional<Narrowing> narrowing() {
        return Optional.of(new ProjectNarrowing());
    }

    @Override
    public Either<Problem, Maker<Thing>> maker(Books books, Optional<String> project) {
        var names = new ClientNames(books);
        return Either.right(Makers.projects(books).asThings(found -> new AsThing(found, names, books)));
    }

    record AsThing(Project project, ClientNames clients, Books books) implements Thing {

        @Override
        public String id() {
            return project.id().value();
        }

        @Override
        public String name() {
            return project.name().value();
        }

        @Override
        public boolean isRetired() {
            return project.fold(active -> false, archived -> true);
        }

        @Override
        public List<String> cells() {
            return List.of(
                    client().orElse(""),
                    Length.of(project.tracked()),
                    estimate(),
                    project.details().billable() ? "yes" : "");
        }

        @Override
        public Map<String, Object> facts() {
            return Json.object(
                    "client", client().orElse(""),
                    "tracked", Length.of(project.tracked()),
                    "estimate", estimate(),
                    "billable", project.details().billable() ? "yes" : "no",
                    "seen by", project.details().visibility() == Visibility.PUBLIC ? "everybody" : "its members",
                    "colour", project.details().color().value(),
                    "note", project.details().note().value());
        }

        private Optional<String> client() {
            return project.details().client().map(clients::of);
        }

        private String estimate() {
            return project.estimate()
                    .fold(
                            () -> "",
                            time -> Length.of(time.estimate()),
                            budget -> BigDecimal.valueOf(budget.minorUnits(), 2) + " "
                                    + project.details().hourlyRate().currency());
        }

        private Optional<Long> estimateSeconds() {
            return project.estimate()
                    .fold(
                            Optional::empty,
                            time -> Optional.of(time.estimate().toSeconds()),
                            budget -> Optional.empty());
        }

        @Override
        public Either<Problem, Integer> timers() {
            return Await.all(books.entries().inProgress()).map(running -> (int) running.stream()
                    .filter(timer -> timer.details().project().equals(Optional.of(project.id())))
                    .count());
        }

        @Override
        public Map<String, Object> data() {
            return Json.object(
                    "id", id(),
                    "name", name(),
                    "archived", isRetired(),
                    "clientId", project.details().client().map(client -> client.value()),
                    "client", client(),
                    "billable", project.details().billable(),
                    "color", project.details().color().value(),
                    "visibility", project.details().visibility().name().toLowerCase(Locale.ROOT),
                    "note", project.details().note().value(),
                    "estimateSeconds", estimateSeconds(),
                    "trackedSeconds", project.tracked().toSeconds());
        }

        @Override
        public Either<Problem, Thing> rename(String name) {
            return ProjectName.parse(name)
                    .mapLeft(Explain::failure)
                    .flatMap(good ->
                            Await.value(books.scope().projects().change(project.id(), ProjectChange.rename(good))))
                    .map(this::with);
        }

        @Override
        public Either<Problem, Thing> retire() {
            return project.fold(
                    active -> Await.value(books.scope().projects().archive(active))
                            .map(this::with),
                    archived -> Either.right(this));
        }

        @Override
        public Either<Problem, Thing> restore() {
            return project.fold(
                    active -> Either.right(this),
                    archived -> Await.value(books.scope().projects().restore(archived))
                            .map(this::with));
        }

        @Override
        public Either<Problem, String> retireAndDelete() {
            return Await.value(new ArchiveAndDeleteProject(books.scope().projects(), books.entries())
                            .archiveAndDelete(project.id()))
                    .map(id -> id.value());
        }

        private Thing with(Project changed) {
            return new AsThing(changed, clients, books);
        }
    }
}
