package io.clockport.timeentry;

import io.clockport.time.Timestamp;
import java.time.Instant;

/** A timer to be started. */
public record NewTimer(EntryDetails details, Instant start) {

    public NewTimer {
        start = Timestamp.wholeSeconds(start);
    }
}
