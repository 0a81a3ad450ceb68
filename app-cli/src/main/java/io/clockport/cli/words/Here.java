package io.clockport.cli.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where and when a person speaks: what "today" and "9:30" mean. */
public record Here(ZoneId zone, Instant now, DayOfWeek weekStart) {

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
