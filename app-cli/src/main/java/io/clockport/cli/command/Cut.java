package io.clockport.cli.command;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.usecase.LogTime;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An entry that is being cut in two. Clockify knows no transaction, so the second part is booked before the first is
 * shortened: whatever happens between the two, no time is lost, and what is there twice is said.
 */
record Cut(TimeEntry entry, Instant until, Instant from, Books books) {

    /** The two parts, the second with these details. */
    Either<Problem, Answer> into(EntryDetails second) {
        return entry.fold(running -> timer(second), finished -> logged(finished, second))
                .flatMap(later -> shortened(later).flatMap(earlier -> named(earlier, later)));
    }

    private Either<Problem, TimeEntry> timer(EntryDetails details) {
        return Await.value(books.entries().start(entry.owner(), new NewTimer(details, from)))
                .map(timer -> timer);
    }

    private Either<Problem, TimeEntry> shortened(TimeEntry later) {
        return entry.fold(running -> from.equals(until), finished -> false)
                ? Either.right(stoppedByTheStart())
                : Await.value(books.entries().change(entry.id(), TimeEntryChange.endAt(until)))
                        .mapLeft(problem -> halfDone(problem, later));
    }

    /** Starting the second part stopped the first where the second begins. */
    private TimeEntry stoppedByTheStart() {
        return entry.fold(running -> running.supersededAt(from), finished -> finished);
    }

    private Either<Problem, TimeEntry> logged(TimeEntry.Finished whole, EntryDetails details) {
        var logging = new LogTime(books.workspace(), books.account().workspaces(), books.entries());
        return Await.value(logging.log(whole.owner(), details, from, whole.end()))
                .map(part -> part);
    }

    private Problem halfDone(Problem problem, TimeEntry later) {
        var end = until.atZone(books.here().zone()).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
        return new Problem(
                ExitCode.UNSETTLED,
                "the second part is booked (" + later.id().value() + "), but the first still has its old end: "
                        + problem.what(),
                "no time is lost, some is there twice; to finish: clockport edit "
                        + entry.id().value() + " --to " + end + "; to undo: clockport delete "
                        + later.id().value());
    }

    private Either<Problem, Answer> named(TimeEntry earlier, TimeEntry later) {
        var naming = new Naming(books);
        return naming.name(earlier).flatMap(first -> naming.name(later).map(second -> answer(first, second)));
    }

    private Answer answer(NamedEntry first, NamedEntry second) {
        var here = books.here();
        return new Answer(
                "First  " + first.line() + "\n  " + Showing.span(first, here) + "\n" + "Second " + second.line()
                        + "\n  " + Showing.span(second, here) + "\n",
                Json.object("first", first.data(here.now()), "second", second.data(here.now())));
    }
}
