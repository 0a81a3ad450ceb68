package io.clockport.timeentry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** A stretch of time that is not empty: {@code from} belongs to it, {@code to} does not. In UTC. */
public record TimeRange(Instant from, Instant to) {

    public TimeRange {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a range ends after it begins, got " + from + " to " + to);
        }
    }

    /** A day as people in {@code zone} live it: 23, 24 or 25 hours. */
    public static TimeRange of(LocalDate day, ZoneId zone) {
        return ofDays(day, day.plusDays(1), zone);
    }

    /** A month as people in {@code zone} live it. */
    public static TimeRange of(YearMonth month, ZoneId zone) {
        return ofDays(month.atDay(1), month.plusMonths(1).atDay(1), zone);
    }

    /** From the beginning of the first day to the beginning of {@code end}, which does not belong to it. */
    public static TimeRange ofDays(LocalDate first, LocalDate end, ZoneId zone) {
        return new TimeRange(
                first.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant());
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
