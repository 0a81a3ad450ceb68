package io.clockport.cli.command;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Length;
import io.clockport.cli.words.Here;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Says what is going on. */
@Command(
        name = "status",
        description = "Show the running timer and what there is of today.",
        footer = {"", "Examples:", "  clockport status", "  clockport status --json"})
public final class Status implements BooksVerb {

    @Override
    public Either<Problem, Answer> with(Books books) {
        var today =
                EntryFilter.in(TimeRange.of(books.here().today(), books.here().zone()));
        return Await.all(books.entries().of(books.me(), today))
                .flatMap(entries -> Await.value(books.entries().running(books.me()))
                        .flatMap(running -> named(running, books))
                        .map(running -> answer(running, total(entries, books.here()), books.here())));
    }

    private static Either<Problem, Optional<NamedEntry>> named(Optional<TimeEntry.Running> running, Books books) {
        return running.<Either<Problem, Optional<NamedEntry>>>map(
                        timer -> Naming.of(books, timer).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Duration total(List<TimeEntry> entries, Here here) {
        return entries.stream()
                .map(entry -> entry.fold(
                        running -> Duration.between(running.start(), here.now()), finished -> finished.duration()))
                .filter(length -> !length.isNegative())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Answer answer(Optional<NamedEntry> running, Duration today, Here here) {
        var data =
                Json.object("running", running.map(entry -> entry.data(here.now())), "todaySeconds", today.toSeconds());
        var text = running.map(entry -> running(entry, here)).orElse("No timer is running.\n");
        return new Answer(text + "Today " + Length.of(today) + "\n", data);
    }

    private static String running(NamedEntry entry, Here here) {
        var length = entry.lasted(here.now());
        var since = "  since " + Showing.moment(entry.entry().start(), here);
        return "Running " + entry.line() + "\n"
                + (length.isNegative()
                        ? since + ", which has not come yet: was the clock set back?\n"
                        : since + ", " + Length.of(length) + "\n");
    }
}
