package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.stream.Stream;

/** Starts a timer that says what the person's last finished entry says. */
public final class ResumeLast {

    /** Enough to reach past a running timer. */
    private static final int LOOK_BACK = 2;

    private final TimeEntries timeEntries;
    private final StartTimer startTimer;

    public ResumeLast(TimeEntries timeEntries, StartTimer startTimer) {
        this.timeEntries = timeEntries;
        this.startTimer = startTimer;
    }

    /** Refused as {@link Refused.Invalid} when the person has no finished entry yet. */
    public Eventual<Started> resume(UserId owner, Instant start) {
        return timeEntries
                .of(owner, EntryFilter.all())
                .fetch(PageRequest.first(LOOK_BACK))
                .decide(ResumeLast::last)
                .then(last -> startTimer.start(owner, new NewTimer(last.details(), start)));
    }

    private static Either<Refused, TimeEntry.Finished> last(Page<TimeEntry> page) {
        return page.items().stream()
                .flatMap(entry -> entry.<Stream<TimeEntry.Finished>>fold(running -> Stream.empty(), Stream::of))
                .findFirst()
                .<Either<Refused, TimeEntry.Finished>>map(Either::right)
                .orElseGet(() -> Either.left(new Refused.Invalid("entry", "there is no finished entry to resume")));
    }
}
