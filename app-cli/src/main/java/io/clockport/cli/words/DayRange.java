package io.clockport.cli.words;

import io.clockport.timeentry.TimeRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Whole days in a row, the first and the last included. */
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days are in order, got " + first + " to " + last);
        }
    }

    public TimeRange in(ZoneId zone) {
        return TimeRange.ofDays(first, last.plusDays(1), zone);
    }

    public List<LocalDate> days() {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList();
    }
}
