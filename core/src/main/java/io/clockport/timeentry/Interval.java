package io.clockport.timeentry;

import io.clockport.failure.Refused;
import io.clockport.time.Timestamp;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/**
 * When a finished entry began and ended, in UTC and whole seconds; what is below a second is cut. It may be empty. The
 * constructor takes whatever the service already keeps and throws only when the end lies before the start; {@link #between}
 * holds today's limit as well.
 */
public record Interval(Instant start, Instant end) {

    /** The longest entry that Clockify takes. Fidelity: row {@code entry.at-most-999-hours}. */
    public static final Duration MAX = Duration.ofHours(999);

    public Interval {
        start = Timestamp.wholeSeconds(start);
        end = Timestamp.wholeSeconds(end);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an entry does not end before it starts, got " + start + " to " + end);
        }
    }

    /** The interval, or why Clockify would not take it. Fidelity: row {@code entry.end-not-before-start}. */
    public static Either<Refused, Interval> between(Instant start, Instant end) {
        if (Timestamp.wholeSeconds(end).isBefore(Timestamp.wholeSeconds(start))) {
            return Either.left(new Refused.Invalid("end", "must not be before the start " + start + ", got " + end));
        }
        var interval = new Interval(start, end);
        return interval.duration().compareTo(MAX) > 0
                ? Either.left(new Refused.Invalid("end", "an entry lasts at most 999 hours"))
                : Either.right(interval);
    }

    public Duration duration() {
        return Duration.between(start, end);
    }
}
