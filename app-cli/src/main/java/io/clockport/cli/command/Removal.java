package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;

/** Takes time entries away for good, after asking. */
record Removal(Books books, Desk desk, boolean yes, boolean dryRun) {

    Either<Problem, Answer> of(List<TimeEntry> entries) {
        return new Naming(books).all(entries).flatMap(named -> of(named, "Delete"));
    }

    Either<Problem, Answer> ofTimer(TimeEntry.Running timer) {
        return Naming.of(books, timer).flatMap(named -> of(List.of(named), "Discard"));
    }

    private Either<Problem, Answer> of(List<NamedEntry> entries, String verb) {
        if (dryRun) {
            return Either.right(new Answer(lines("Would delete ", entries), Json.object("plan", data(entries))));
        }
        return Asking.forLeave(question(entries, verb), yes, desk)
                .flatMap(leave -> Await.value(delete(entries)))
                .peek(done -> entries.forEach(
                        entry -> books.watch().gone(entry.entry().id())))
                .map(done -> new Answer(
                        lines("Gone: ", entries),
                        Json.object(
                                "deleted", entries.size() == 1 ? data(entries).get(0) : data(entries))));
    }

    private String question(List<NamedEntry> entries, String verb) {
        if (entries.size() == 1) {
            return verb + " " + entries.get(0).line() + ", " + span(entries.get(0)) + "?";
        }
        return Menu.numbered(entries.stream()
                        .map(entry -> entry.line() + ", " + span(entry))
                        .toList())
                + verb + " these " + entries.size() + " entries?";
    }

    /** The port deletes several entries of one person at once. */
    private Eventual<Integer> delete(List<NamedEntry> entries) {
        var ids = entries.stream().map(entry -> entry.entry().id()).collect(Collectors.toSet());
        return entries.size() == 1
                ? books.entries().delete(entries.get(0).entry().id()).map(id -> 1)
                : books.entries()
                        .deleteMany(entries.get(0).entry().owner(), ids)
                        .map(List::size);
    }

    private String lines(String word, List<NamedEntry> entries) {
        return entries.stream()
                .map(entry -> word + entry.line() + "\n  " + span(entry) + "\n")
                .collect(Collectors.joining());
    }

    private List<Object> data(List<NamedEntry> entries) {
        return entries.stream()
                .<Object>map(entry -> entry.data(books.here().now()))
                .toList();
    }

    private String span(NamedEntry entry) {
        return Showing.span(entry, books.here());
    }
}
