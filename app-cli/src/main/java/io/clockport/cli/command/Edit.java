package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.words.Durations;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
            "  clockport edit 2 -p Website --to 17:30",
            "  clockport edit 2 --lasting 45m --add-tag urgent",
            "  clockport edit running --from 9:00 --clear task,tags",
            "",
            "A time without a day is on the day of the entry."
        })
public final class Edit implements BooksVerb {

    @Parameters(index = "0", paramLabel = "NO", description = "Number or id of the entry, or running.")
    private String word = "";

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "0..*", description = "What it shall say.")
    private List<String> words = List.of();

    @Mixin
    private About about = new About();

    @Mixin
    private Amendment amendment = new Amendment();

    @Option(names = "--from", paramLabel = "WHEN", description = "When it began.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "WHEN", description = "When it ended.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--lasting", paramLabel = "DURATION", description = "How long it was; it ends accordingly.")
    private Optional<String> lasting = Optional.empty();

    @Override
    public Either<Problem, Answer> with(Books books) {
        if (words.isEmpty() && about.isEmpty() && amendment.isEmpty() && hasNoTimes()) {
            return Problem.usage("nothing is to be changed", "see clockport edit --help")
                    .asLeft();
        }
        if (to.isPresent() && lasting.isPresent()) {
            return Problem.usage("--to and --lasting both say when it ended", "choose one of them")
                    .asLeft();
        }
        return Recent.find(word, books)
                .flatMap(entry -> said(entry.details(), books)
                        .flatMap(after -> timed(entry, books)
                                .flatMap(times -> Missing.in(books)
                                        .filledIn(
                                                after,
                                                full -> books.entries()
                                                        .change(
                                                                entry.id(),
                                                                Details.between(entry.details(), full)
                                                                        .and(times))))))
                .flatMap(entry -> Naming.of(books, entry))
                .map(entry -> new Answer(
                        "Changed to " + entry.line() + "\n  " + Showing.span(entry, books.here()) + "\n",
                        Json.object("changed", entry.data(books.here().now()))));
    }

    private boolean hasNoTimes() {
        return from.isEmpty() && to.isEmpty() && lasting.isEmpty();
    }

    private Either<Problem, EntryDetails> said(EntryDetails before, Books books) {
        return amendment
                .clear(before)
                .flatMap(cleared -> about.on(cleared, words, books))
                .flatMap(details -> amendment.tag(details, about, books));
    }

    private Either<Problem, TimeEntryChange> timed(TimeEntry entry, Books books) {
        return begun(entry, books)
                .flatMap(start -> ended(start, books)
                        .map(end -> and(
                                from.map(said -> TimeEntryChange.startAt(start)).orElseGet(TimeEntryChange::none),
                                end.map(TimeEntryChange::endAt))));
    }

    private Either<Problem, Instant> begun(TimeEntry entry, Books books) {
        return from.map(time -> Times.moment(time, books.here().dayOf(entry.start()), books))
                .orElseGet(() -> Either.right(entry.start()));
    }

    private Either<Problem, Optional<Instant>> ended(Instant start, Books books) {
        return to.map(time -> Times.moment(time, books.here().dayOf(start), books))
                .or(() -> lasting.map(length -> Durations.parse(length).map(start::plus)))
                .map(end -> end.map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static TimeEntryChange and(TimeEntryChange change, Optional<TimeEntryChange> more) {
        return more.map(change::and).orElse(change);
    }
}
