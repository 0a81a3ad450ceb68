package io.clockport.cli.command;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.render.Length;
import io.clockport.cli.words.Here;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The sentences that several commands say about entries. */
final class Showing {

    /** Apart, because a time of today needs no formatter, and to set one up takes a short command longer than all it says. */
    private static final class Dated {

        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    }

    private Showing() {}

    /** A time of today, or of another day with its date. */
    static String moment(Instant moment, Here here) {
        return here.dayOf(moment).equals(here.today())
                ? time(moment, here)
                : Dated.TIME.format(moment.atZone(here.zone())) + whichOfTwo(moment, here);
    }

    static String day(LocalDate day) {
        return Dated.DAY.format(day);
    }

    static String time(Instant moment, Here here) {
        return moment.atZone(here.zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES) + whichOfTwo(moment, here);
    }

    /** The offset, where the clocks are set back and the same time comes twice. */
    private static String whichOfTwo(Instant moment, Here here) {
        var local = moment.atZone(here.zone());
        return here.zone().getRules().getValidOffsets(local.toLocalDateTime()).size() > 1
                ? local.getOffset().getId()
                : "";
    }

    static String started(NamedEntry entry, Here here) {
        return "Started " + entry.line() + "\n  at " + moment(entry.entry().start(), here) + "\n";
    }

    static String stopped(NamedEntry entry, Here here) {
        return "Stopped " + entry.line() + "\n  " + span(entry, here) + "\n";
    }

    static String logged(NamedEntry entry, Here here) {
        return "Logged " + entry.line() + "\n  " + span(entry, here) + "\n";
    }

    /** From when to when, and how long. */
    static String span(NamedEntry entry, Here here) {
        var end = entry.entry().fold(running -> "now", finished -> end(finished.start(), finished.end(), here));
        return moment(entry.entry().start(), here) + " to " + end + ", " + Length.of(entry.lasted(here.now()));
    }

    private static String end(Instant start, Instant end, Here here) {
        return here.dayOf(start).equals(here.dayOf(end)) ? time(end, here) : moment(end, here);
    }
}
