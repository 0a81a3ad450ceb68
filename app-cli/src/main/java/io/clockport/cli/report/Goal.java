package io.clockport.cli.report;

import io.clockport.cli.render.Json;
import io.clockport.cli.words.DayRange;
import io.clockport.timesheet.Target;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** How much was meant to be booked. Days that have not come yet are not asked for. */
public record Goal(Target target, LocalDate today) {

    /** What is meant for the days of the range up to today. */
    Duration upToToday(DayRange range) {
        return target.of(range.first(), end(range));
    }

    Duration missing(DayRange range, Duration booked) {
        return target.missing(range.first(), end(range), booked);
    }

    Map<String, Object> data(DayRange range, Duration booked) {
        return Json.object(
                "seconds",
                upToToday(range).toSeconds(),
                "missingSeconds",
                missing(range, booked).toSeconds());
    }

    /** In a sentence: {@code 1 h 20 missing today}. */
    String sentence(DayRange range, Duration booked) {
        var when = range.first().equals(today) && range.last().equals(today)
                ? " today"
                : range.last().isAfter(today) ? " up to today" : "";
        var more = booked.minus(upToToday(range));
        return more.isNegative()
                ? words(more.negated()) + " missing" + when
                : more.isZero() ? "nothing missing" + when : words(more) + " more than meant" + when;
    }

    /** A piece of a minute is rounded up, so that nothing is called reached before it is. */
    private static String words(Duration length) {
        long minutes = (length.toSeconds() + 59) / 60;
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + (minutes % 60 < 10 ? "0" : "") + minutes % 60);
    }

    private LocalDate end(DayRange range) {
        var last = range.last().isAfter(today) ? today : range.last();
        return last.isBefore(range.first()) ? range.first() : last.plusDays(1);
    }
}
