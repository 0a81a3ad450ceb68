package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.words.Here;
import io.clockport.failure.Refused;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops the running timer. */
@Command(
        name = "stop",
        description = "Stop the running timer; what it still lacks can be said at the same time.",
        footer = {
            "",
            "Examples:",
            "  clockport stop",
            "  clockport stop --at 17:30",
            "  clockport stop \"Review\" -p Website"
        })
public final class Stop implements BooksVerb {

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "What you did, if it should say something else.")
    private List<String> words = List.of();

    @Mixin
    private About about = new About();

    @Option(names = "--at", paramLabel = "WHEN", description = "When it ended; now if not given.")
    private String at = "now";

    @Override
    public Either<Problem, Answer> with(Books books) {
        return Times.past(at, books)
                .flatMap(end -> running(books)
                        .flatMap(timer -> inOrder(timer, end, books.here()))
                        .flatMap(timer -> about.on(timer.details(), words, books)
                                .flatMap(details ->
                                        Missing.in(books).filledIn(details, full -> stopped(timer, full, end, books)))))
                .flatMap(finished -> Naming.of(books, finished))
                .map(entry -> answer(entry, books.here()));
    }

    private static Eventual<TimeEntry.Finished> stopped(
            TimeEntry.Running timer, EntryDetails details, Instant end, Books books) {
        return saying(timer, details, books).then(running -> books.entries().stop(running, end));
    }

    /** The timer with these details, changed if it says something else yet. */
    static Eventual<TimeEntry.Running> saying(TimeEntry.Running timer, EntryDetails details, Books books) {
        return details.equals(timer.details())
                ? Eventual.of(timer)
                : books.entries()
                        .change(timer.id(), Details.between(timer.details(), details))
                        .decide(changed -> changed.<Either<Refused, TimeEntry.Running>>fold(
                                Either::right, finished -> Either.left(new Refused.NotRunning(finished.id()))));
    }

    static Either<Problem, TimeEntry.Running> running(Books books) {
        return Await.value(books.entries().running(books.me()))
                .peek(found -> {
                    if (found.isEmpty()) {
                        books.watch().sawNone();
                    }
                })
                .flatMap(found -> found.<Either<Problem, TimeEntry.Running>>map(Either::right)
                        .orElseGet(() -> Explain.failure(new Refused.NothingRunning(books.me()))
                                .asLeft()));
    }

    static Either<Problem, TimeEntry.Running> inOrder(TimeEntry.Running timer, Instant end, Here here) {
        return end.isBefore(timer.start())
                ? Problem.refused(
                                "the timer runs since " + Showing.moment(timer.start(), here) + "; it cannot end at "
                                        + Showing.moment(end, here),
                                "say a later time with --at; if the clock was set back, wait or correct it")
                        .asLeft()
                : Either.right(timer);
    }

    private static Answer answer(NamedEntry entry, Here here) {
        return new Answer(Showing.stopped(entry, here), Json.object("stopped", entry.data(here.now())));
    }
}
