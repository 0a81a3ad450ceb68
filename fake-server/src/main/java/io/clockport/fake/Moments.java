package io.clockport.fake;

import io.clockport.time.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Moments as they stand on the wire: seconds and {@code Z}, never a fraction. */
final class Moments {

    /** A year has four digits on the wire. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moments() {}

    /** As {@link Instant#toString} without the fraction, at a tenth of its price: lists are full of moments. */
    static String write(Instant moment) {
        var at = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC);
        // A local time says nothing of seconds that are zero.
        return at.getSecond() == 0 ? at + ":00Z" : at + "Z";
    }

    static Instant parse(String field, String text) {
        var moment = Timestamp.parse(field, text)
                .getOrElseThrow(refused -> looksLikeADate(text)
                        ? BadRequest.rule(
                                "Ensure that the [" + field + "] date is in following format: \"yyyy-MM-ddThh:mm:ssZ\"")
                        : invalid(field));
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw invalid(field);
        }
        return moment;
    }

    /** The service's words for an end that lies before the start. */
    static BadRequest endsTooEarly(Instant start, Instant end) {
        return BadRequest.rule("Start datetime " + write(start) + " is greater than end datetime " + write(end) + ".");
    }

    private static BadRequest invalid(String field) {
        return BadRequest.rule("You entered invalid value for field : [" + field + "]");
    }

    private static boolean looksLikeADate(String text) {
        try {
            java.time.LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
