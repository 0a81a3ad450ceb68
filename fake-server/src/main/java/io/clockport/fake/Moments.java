package io.clockport.fake;

import io.clockport.time.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Moments as they stand on the wire: seconds and {@code Z}, never a fraction. */
final class Moments {

    private Moments() {}

    static String write(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static Instant parse(String field, String text) {
        return Timestamp.parse(field, text)
                .getOrElseThrow(refused -> looksLikeADate(text)
                        ? BadRequest.rule(
                                "Ensure that the [" + field + "] date is in following format: \"yyyy-MM-ddThh:mm:ssZ\"")
                        : BadRequest.rule("You entered invalid value for field : [" + field + "]"));
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
