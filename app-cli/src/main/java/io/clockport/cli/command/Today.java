package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.words.Here;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;

/** How much of today is booked, the running timer included. */
final class Today {

    private Today() {}

    static Either<Problem, Duration> of(UserId person, Books books) {
        var today =
                EntryFilter.in(TimeRange.of(books.here().today(), books.here().zone()));
        return Await.all(books.entries().of(person, today)).map(entries -> total(entries, books.here()));
    }

    private static Duration total(List<TimeEntry> entries, Here here) {
        var total = Duration.ZERO;
        for (var entry : entries) {
            var length = entry.<Duration>fold(
                    running -> Duration.between(running.start(), here.now()), finished -> finished.duration());
            total = length.isNegative() ? total : total.plus(length);
        }
        return total;
    }
}
