package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.words.Durations;
import io.clockport.cli.words.Here;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timesheet.Booked;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes two time entries of one. */
@Command(
        name = "split",
        description = "Make two entries of one; the second says the same as the first unless told otherwise.",
        footer = {
            "",
            "Examples:",
            "  clockport split 1 10:30 \"Review\" -p Website     (see clockport last)",
            "  clockport split 1 45m                           (after 45 minutes)",
            "  clockport split 2 12:00 --gap 30m               (lunch was no work)",
            "  clockport split running 9:45 Standup"
        })
public final class Split implements BooksVerb {

    @Parameters(index = "0", paramLabel = "NO", description = "Number or id of the entry, or running.")
    private String word = "";

    @Parameters(index = "1", paramLabel = "AT", description = "When, or how long after its start.")
    private String at = "";

    @Parameters(index = "2..*", paramLabel = "TEXT", arity = "0..*", description = "What the second shall say.")
    private List<String> words = List.of();

    @Mixin
    private About about = new About();

    @Option(names = "--gap", paramLabel = "DURATION", description = "A break between the two, taken from the second.")
    private Optional<String> gap = Optional.empty();

    @Override
    public Either<Problem, Answer> with(Books books) {
        return Recent.find(word, books)
                .flatMap(entry -> at(entry, books)
                        .flatMap(moment -> between(entry, moment, books.here())
                                .flatMap(resumed -> about.on(entry.details(), words, books)
                                        .flatMap(details -> new Cut(entry, moment, resumed, books).into(details)))));
    }

    /** On the day of its start, or, if that is outside, on the day of its end. */
    private Either<Problem, Instant> at(TimeEntry entry, Books books) {
        var length = Durations.parse(at);
        var here = books.here();
        return length.isRight()
                ? inside(entry, entry.start().plus(length.get()), here)
                : Times.moment(at, here.dayOf(entry.start()), books)
                        .flatMap(moment -> inside(entry, moment, here))
                        .orElse(() -> Times.moment(at, here.dayOf(end(entry, here)), books)
                                .flatMap(moment -> inside(entry, moment, here)));
    }

    private static Either<Problem, Instant> inside(TimeEntry entry, Instant moment, Here here) {
        var parts = io.clockport.timesheet.Split.at(moment, Booked.of(entry, here.now()));
        return parts.size() == 2
                ? Either.right(moment)
                : Problem.refused(
                                Showing.moment(moment, here) + " is not inside the entry, which goes from "
                                        + Showing.moment(entry.start(), here) + " to "
                                        + Showing.moment(end(entry, here), here),
                                "write a time between these two, or how long after its start, such as 45m")
                        .asLeft();
    }

    /** Where the second part begins. */
    private Either<Problem, Instant> between(TimeEntry entry, Instant moment, Here here) {
        return gap.map(Durations::parse)
                .orElseGet(() -> Either.right(Duration.ZERO))
                .flatMap(pause -> moment.plus(pause).isBefore(end(entry, here))
                        ? Either.right(moment.plus(pause))
                        : Problem.refused(
                                        "nothing would be left after the gap: the entry ends at "
                                                + Showing.moment(end(entry, here), here),
                                        "write a shorter --gap, or end the entry there: clockport edit " + word
                                                + " --to " + at)
                                .asLeft());
    }

    private static Instant end(TimeEntry entry, Here here) {
        return entry.fold(running -> here.now(), finished -> finished.end());
    }
}
