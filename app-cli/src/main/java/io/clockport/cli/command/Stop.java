package io.clockport.cli.command;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.words.Here;
import io.clockport.failure.Refused;
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
        return Start.past(at, books.here())
                .flatMap(end -> running(books)
                        .flatMap(timer -> inOrder(timer, end, books.here()))
                        .flatMap(timer -> completed(timer, books))
                        .flatMap(timer -> Await.value(books.entries().stop(timer, end))))
                .flatMap(finished -> Naming.of(books, finished))
                .map(entry -> answer(entry, books.here()));
    }

    static Either<Problem, TimeEntry.Running> running(Books books) {
        return Await.value(books.entries().running(books.me()))
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

    private Either<Problem, TimeEntry.Running> completed(TimeEntry.Running timer, Books books) {
        if (words.isEmpty() && about.isEmpty()) {
            return Either.right(timer);
        }
        return about.on(timer.details(), words, books)
                .flatMap(details -> Await.value(books.entries().change(timer.id(), Details.replacedBy(details))))
                .flatMap(changed -> changed.fold(
                        Either::right,
                        finished -> Explain.failure(new Refused.NotRunning(finished.id()))
                                .asLeft()));
    }

    private static Answer answer(NamedEntry entry, Here here) {
        return new Answer(Showing.stopped(entry, here), Json.object("stopped", entry.data(here.now())));
    }
}
