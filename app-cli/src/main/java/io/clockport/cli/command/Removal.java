package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;

/** Takes a time entry away for good, after asking. */
final class Removal {

    private Removal() {}

    static Either<Problem, Answer> of(TimeEntry entry, String verb, boolean yes, Books books, Desk desk) {
        return Naming.of(books, entry)
                .flatMap(named -> Asking.forLeave(
                                verb + " " + named.line() + ", " + Showing.span(named, books.here()) + "?", yes, desk)
                        .flatMap(leave -> Await.value(books.entries().delete(entry.id())))
                        .map(id -> new Answer(
                                "Gone: " + named.line() + "\n  " + Showing.span(named, books.here()) + "\n",
                                Json.object("deleted", named.data(books.here().now())))));
    }
}
