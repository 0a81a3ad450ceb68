package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.words.Moments;
import io.clockport.timeentry.TimeEntryChange;
import io.vavr.control.Either;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what a time entry says and when it was. */
@Command(
        name = "edit",
        description = "Change what a time entry says, or when it was; the rest stays.",
        footer = {
            "",
            "Examples:",
            "  clockport edit 1 \"Review, second round\"        (see clockport last)",
            "  clockport edit 2 -p Website --to 17:30"
        })
public final class Edit implements BooksVerb {

    @Parameters(index = "0", paramLabel = "NO", description = "Number or id of the entry.")
    private String word = "";

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "0..*", description = "What it shall say.")
    private List<String> words = List.of();

    @Mixin
    private About about = new About();

    @Option(names = "--from", paramLabel = "WHEN", description = "When it began.")
    private String from = "";

    @Option(names = "--to", paramLabel = "WHEN", description = "When it ended.")
    private String to = "";

    @Override
    public Either<Problem, Answer> with(Books books) {
        if (words.isEmpty() && about.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return Problem.usage("nothing is to be changed", "see clockport edit --help")
                    .asLeft();
        }
        return Recent.find(word, books)
                .flatMap(entry -> about.on(entry.details(), words, books)
                        .map(Details::replacedBy)
                        .flatMap(change -> timed(change, books))
                        .flatMap(change -> Await.value(books.entries().change(entry.id(), change))))
                .flatMap(entry -> Naming.of(books, entry))
                .map(entry -> new Answer(
                        "Changed to " + entry.line() + "\n  " + Showing.span(entry, books.here()) + "\n",
                        Json.object("changed", entry.data(books.here().now()))));
    }

    private Either<Problem, TimeEntryChange> timed(TimeEntryChange change, Books books) {
        Either<Problem, TimeEntryChange> started = from.isEmpty()
                ? Either.right(change)
                : Moments.parse(from, books.here()).map(moment -> change.and(TimeEntryChange.startAt(moment)));
        return to.isEmpty()
                ? started
                : started.flatMap(
                        with -> Moments.parse(to, books.here()).map(moment -> with.and(TimeEntryChange.endAt(moment))));
    }
}
