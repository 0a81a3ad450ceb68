package io.clockport.cli.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where and when a person speaks: what "today" and "9:30" mean. */
public record Here(ZoneId zone, Instant now, DayOfWeek weekStart, Twice twice) {

    public Here(ZoneId zone, Instant now, DayOfWeek weekStart) {
        this(zone, now, weekStart, Twice.UNSAID);
    }

    public LocalDate today() {
        return dayOf(now);
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    Here meaning(Twice which) {
        return new Here(zone, now, weekStart, which);
    }
}
