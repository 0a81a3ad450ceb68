package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Length;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectName;
import io.clockport.usecase.ArchiveAndDeleteProject;
import io.vavr.control.Either;
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
    public Either<Problem, Maker<Thing>> maker(Books books, Optional<String> project) {
        return Either.right(Makers.projects(books).asThings(found -> new AsThing(found, books)));
    }

    record AsThing(Project project, Books books) implements Thing {

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
        public String about() {
            return Length.of(project.tracked()) + (project.details().billable() ? " billable" : "");
        }

        @Override
        public Map<String, Object> data() {
            return Json.object(
                    "id", id(),
                    "name", name(),
                    "archived", isRetired(),
                    "clientId", project.details().client().map(client -> client.value()),
                    "billable", project.details().billable(),
                    "color", project.details().color().value(),
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
            return new AsThing(changed, books);
        }
    }
}
