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

    static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
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
