package io.clockport.cli.command;

import io.clockport.cli.cached.Booked;
import io.clockport.cli.problem.Problem;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much of today is booked, the running timer included. */
final class Today {

    private Today() {}

    static Either<Problem, Booked> of(UserId person, Books books) {
        var today =
                EntryFilter.in(TimeRange.of(books.here().today(), books.here().zone()));
        return Await.all(books.entries().of(person, today)).map(Today::total);
    }

    private static Booked total(List<TimeEntry> entries) {
        var finished = Duration.ZERO;
        var running = new ArrayList<Instant>();
        for (var entry : entries) {
            finished = finished.plus(entry.<Duration>fold(timer -> Duration.ZERO, over -> over.duration()));
            entry.<Optional<Instant>>fold(timer -> Optional.of(timer.start()), over -> Optional.empty())
                    .ifPresent(running::add);
        }
        return new Booked(finished, List.copyOf(running));
    }
}
