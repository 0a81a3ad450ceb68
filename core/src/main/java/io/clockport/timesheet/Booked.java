package io.clockport.timesheet;

import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntry;
import java.time.Duration;
import java.time.Instant;

/** Time that was booked, or a part of it: what it was for, and when. */
public record Booked(EntryDetails details, Span span) {

    public static Booked of(TimeEntry.Finished entry) {
        return new Booked(entry.details(), Span.of(entry.interval()));
    }

    /** A running timer counts up to {@code now}, and not at all while it begins later. */
    public static Booked of(TimeEntry entry, Instant now) {
        return entry.fold(
                running -> new Booked(
                        running.details(),
                        new Span(running.start(), now.isBefore(running.start()) ? running.start() : now)),
                Booked::of);
    }

    public Duration duration() {
        return span.duration();
    }
}
