package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes time entries for good. */
@Command(
        name = "delete",
        description = "Delete time entries for good; several at once all or none.",
        footer = {
            "",
            "Examples:",
            "  clockport delete 2             (see clockport last)",
            "  clockport delete 2 3 5 --yes"
        })
public final class Delete implements Verb {

    @Parameters(paramLabel = "NO", arity = "1..*", description = "Numbers or ids of the entries, or running.")
    private List<String> words = List.of();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only say what would be deleted.")
    private boolean dryRun;

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.books()
                .flatMap(books -> found(books).flatMap(entries -> new Removal(books, desk, yes, dryRun).of(entries)));
    }

    /** All of them are found before the first is touched, because the numbers of the rest change with it. */
    private Either<Problem, List<TimeEntry>> found(Books books) {
        Either<Problem, List<TimeEntry>> found = Either.right(new ArrayList<>());
        for (var word : words) {
            found = found.flatMap(before -> Recent.find(word, books).map(entry -> with(before, entry)));
        }
        return found;
    }

    private static List<TimeEntry> with(List<TimeEntry> before, TimeEntry entry) {
        if (before.stream().noneMatch(other -> other.id().equals(entry.id()))) {
            before.add(entry);
        }
        return before;
    }
}
