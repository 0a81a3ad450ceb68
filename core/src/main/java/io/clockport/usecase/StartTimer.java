package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.id.UserId;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import java.util.Optional;

/**
 * Starts a timer and says which one it stopped. A timer that somebody else starts between the look and the start goes
 * unnamed; Clockify knows no transaction. When the timer was started and the look at the stopped one fails, that one is told
 * as the rule leaves it. Fidelity: row {@code timer.start-stops-the-other}.
 */
public final class StartTimer {

    private final TimeEntries timeEntries;

    public StartTimer(TimeEntries timeEntries) {
        this.timeEntries = timeEntries;
    }

    public Eventual<Started> start(UserId owner, NewTimer timer) {
        return timeEntries
                .running(owner)
                .then(before -> timeEntries
                        .start(owner, timer)
                        .then(started -> before.map(other -> stopped(started, other))
                                .orElseGet(() -> Eventual.of(new Started(started, Optional.empty())))));
    }

    private Eventual<Started> stopped(TimeEntry.Running started, TimeEntry.Running other) {
        return timeEntries
                .get(other.id())
                .map(now -> now.<Optional<TimeEntry.Finished>>fold(running -> Optional.empty(), Optional::of))
                .recover(failure -> Eventual.of(withoutLook(failure, other.supersededAt(started.start()))))
                .map(stopped -> new Started(started, stopped));
    }

    // The timer runs by now. A failure here would say that nothing was started, and starting again would stop it.
    private static Optional<TimeEntry.Finished> withoutLook(Failure failure, TimeEntry.Finished byTheRule) {
        return failure.fold(
                gone -> Optional.empty(),
                unavailable -> Optional.of(byTheRule),
                unintelligible -> Optional.of(byTheRule));
    }
}
