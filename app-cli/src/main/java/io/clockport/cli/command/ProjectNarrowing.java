package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.paging.NameMatch;
import io.clockport.project.ProjectFilter;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which projects a list is to show. */
final class ProjectNarrowing implements Narrowing {

    @Option(names = "--client", paramLabel = "CLIENT", description = "Only those of this client.")
    private Optional<String> client = Optional.empty();

    @Option(
            names = {"-b", "--billable"},
            negatable = true,
            description = "Only billable ones, or only those that are not.")
    private Optional<Boolean> billable = Optional.empty();

    @Override
    public boolean isEmpty() {
        return client.isEmpty() && billable.isEmpty();
    }

    @Override
    public Either<Problem, Maker<Thing>> maker(Books books) {
        var names = new ClientNames(books);
        return filter(books)
                .map(filter -> Makers.projects(books)
                        .among(part -> books.scope().projects().matching(filter.named(NameMatch.containing(part))))
                        .asThings(project -> new ProjectKind.AsThing(project, names, books)));
    }

    private Either<Problem, ProjectFilter> filter(Books books) {
        var paid = billable.map(ProjectFilter.all()::billable).orElseGet(ProjectFilter::all);
        return client.map(word -> Shelves.clients(books).find(word).map(found -> paid.ofClients(Set.of(found.id()))))
                .orElseGet(() -> Either.right(paid));
    }
}
