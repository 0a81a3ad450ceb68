package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.words.Here;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.usecase.StartTimer;
import io.clockport.usecase.Started;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a timer. */
@Command(
        name = "start",
        description = "Start a timer. Another one that runs is stopped where the new one begins.",
        footer = {
            "",
            "Examples:",
            "  clockport start \"Fix the login page\" -p Website -k Design -t urgent",
            "  clockport start Mail --at 9:30",
            "  clockport start Standup --at -15m"
        })
public final class Start implements BooksVerb {

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "What you do.")
    private List<String> words = List.of();

    @Mixin
    private About about = new About();

    @Option(names = "--at", paramLabel = "WHEN", description = "When it began; now if not given.")
    private String at = "now";

    @Override
    public Either<Problem, Answer> with(Books books) {
        return Times.past(at, books)
                .flatMap(start -> about.on(EntryDetails.none(), words, books)
                        .flatMap(details -> safely(new NewTimer(details, start), books)));
    }

    /** Starts it unless that would take time from the timer that runs. */
    static Either<Problem, Answer> safely(NewTimer timer, Books books) {
        return Await.value(books.entries().running(books.me()))
                .flatMap(running -> afterStartOf(running, timer.start(), books.here())
                        .flatMap(allowed -> superseding(
                                running, books, () -> new StartTimer(books.entries()).start(books.me(), timer))))
                .flatMap(outcome -> told(outcome, books));
    }

    /** Starting stops what runs, and a workspace can require something of that. */
    static Either<Problem, Started> superseding(
            Optional<TimeEntry.Running> running, Books books, Supplier<Eventual<Started>> start) {
        return running.map(timer -> new Missing(books, Explain::missingInWhatRuns)
                        .filledIn(
                                timer.details(),
                                full -> Stop.saying(timer, full, books).then(complete -> start.get())))
                .orElseGet(() -> Await.value(start.get()));
    }

    static Either<Problem, Answer> told(Started outcome, Books books) {
        var naming = new Naming(books);
        return naming.name(outcome.timer())
                .flatMap(started -> stopped(outcome, naming).map(stopped -> answer(started, stopped, books.here())));
    }

    /** Stopping a timer before it began would lose its time. */
    private static Either<Problem, Instant> afterStartOf(
            Optional<TimeEntry.Running> running, Instant start, Here here) {
        return running.filter(timer -> start.isBefore(timer.start()))
                .<Either<Problem, Instant>>map(timer -> Problem.refused(
                                "a timer runs since " + Showing.moment(timer.start(), here) + ", which is after "
                                        + Showing.moment(start, here),
                                "stop it first (clockport stop), or use clockport log for what was before")
                        .asLeft())
                .orElseGet(() -> Either.right(start));
    }

    private static Either<Problem, Optional<NamedEntry>> stopped(Started outcome, Naming naming) {
        return outcome.stopped()
                .<Either<Problem, Optional<NamedEntry>>>map(
                        entry -> naming.name(entry).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Answer answer(NamedEntry started, Optional<NamedEntry> stopped, Here here) {
        var text = stopped.map(entry -> Showing.stopped(entry, here)).orElse("") + Showing.started(started, here);
        return new Answer(
                text,
                Json.object(
                        "started", started.data(here.now()),
                        "stopped", stopped.map(entry -> entry.data(here.now()))));
    }
}
