package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import java.util.Optional;

/**
 * Stops what runs and starts something else at the same instant. Unlike a mere start it wants a timer to run, and stops it
 * only when it has all that the workspace forces. When the start fails afterwards, the old timer stays stopped.
 */
public final class SwitchTimer {

    private final StopTimer stopTimer;
    private final TimeEntries timeEntries;

    public SwitchTimer(StopTimer stopTimer, TimeEntries timeEntries) {
        this.stopTimer = stopTimer;
        this.timeEntries = timeEntries;
    }

    public Eventual<Started> switchTo(UserId owner, NewTimer next) {
        return stopTimer
                .stop(owner, next.start())
                .then(stopped ->
                        timeEntries.start(owner, next).map(started -> new Started(started, Optional.of(stopped))));
    }
}
