package io.clockport.cli.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a report writes times and days. */
final class Clock {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);

    private Clock() {}

    /** With its offset where the clocks are set back and the same time comes twice. */
    static String time(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        boolean isTwice =
                zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return TIME.format(local) + (isTwice ? local.getOffset().getId() : "");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }
}
