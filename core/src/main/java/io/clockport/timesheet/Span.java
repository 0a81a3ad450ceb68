package io.clockport.timesheet;

import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time between two instants, possibly empty: {@code from} belongs to it, {@code to} does not. In UTC. */
public record Span(Instant from, Instant to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span does not end before it begins, got " + from + " to " + to);
        }
    }

    public static Span of(Interval interval) {
        return new Span(interval.start(), interval.end());
    }

    public static Span of(TimeRange range) {
        return new Span(range.from(), range.to());
    }

    public Duration duration() {
        return Duration.between(from, to);
    }

    public boolean isEmpty() {
        return from.equals(to);
    }

    /** What both have in common, unless that is nothing. */
    public Optional<Span> common(Span other) {
        var later = from.isAfter(other.from) ? from : other.from;
        var earlier = to.isBefore(other.to) ? to : other.to;
        return later.isBefore(earlier) ? Optional.of(new Span(later, earlier)) : Optional.empty();
    }
}
