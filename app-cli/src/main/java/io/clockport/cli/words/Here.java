package io.clockport.cli.words;

import io.clockport.time.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where and when a person speaks: what "today" and "9:30" mean. Whole seconds, as everywhere else. */
public record Here(ZoneId zone, Instant now, DayOfWeek weekStart, Twice twice) {

    public Here {
        now = Timestamp.wholeSeconds(now);
    }

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
