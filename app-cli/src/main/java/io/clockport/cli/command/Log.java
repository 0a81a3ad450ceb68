package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Length;
import io.clockport.cli.words.Days;
import io.clockport.cli.words.Span;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeEntry;
import io.clockport.usecase.LogTime;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Logs time that is over already. */
@Command(
        name = "log",
        description = "Log time that is over already. A running timer goes on.",
        footer = {
            "",
            "Examples:",
            "  clockport log 9:00-10:30 \"Planning\" -p Website",
            "  clockport log 1h30m \"Phone call\"          (it ended just now)",
            "  clockport log 22:00-23:15 Reading --on yesterday",
            "  clockport log \"yesterday 22:00 - today 1:00\" \"Night shift\""
        })
public final class Log implements BooksVerb {

    @Parameters(index = "0", paramLabel = "SPAN", description = "From when to when, or how long.")
    private String span = "";

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "0..*", description = "What you did.")
    private List<String> words = List.of();

    @Mixin
    private About about = new About();

    @Option(names = "--on", paramLabel = "DAY", description = "The day of the times; today if not given.")
    private String day = "today";

    @Override
    public Either<Problem, Answer> with(Books books) {
        return Days.parse(day, books.here())
                .flatMap(on -> Times.span(span, on, books))
                .flatMap(Log::shortEnough)
                .flatMap(interval ->
                        about.on(EntryDetails.none(), words, books).flatMap(details -> log(details, interval, books)))
                .flatMap(entry -> Naming.of(books, entry))
                .map(entry -> new Answer(
                        Showing.logged(entry, books.here()),
                        Json.object("logged", entry.data(books.here().now()))));
    }

    private static Either<Problem, Interval> shortEnough(Span said) {
        var length = Duration.between(said.start(), said.end());
        return length.compareTo(Interval.MAX) > 0
                ? Problem.refused(
                                Length.of(length) + " is too long: an entry lasts at most " + Interval.MAX.toHours()
                                        + " hours",
                                "log it in parts")
                        .asLeft()
                : Interval.between(said.start(), said.end()).mapLeft(Explain::failure);
    }

    private static Either<Problem, TimeEntry.Finished> log(EntryDetails details, Interval interval, Books books) {
        var logging = new LogTime(books.workspace(), books.account().workspaces(), books.entries());
        return Missing.in(books)
                .filledIn(details, full -> logging.log(books.me(), full, interval.start(), interval.end()));
    }
}
