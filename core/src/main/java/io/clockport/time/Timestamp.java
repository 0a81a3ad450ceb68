package io.clockport.time;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Moments as Clockify writes them: UTC, whole seconds, {@code 2026-03-02T09:00:00Z}. What is read may carry an offset and a
 * fraction of a second; the offset is turned into UTC and the fraction cut, never rounded. A zone is required.
 *
 * <p>Fidelity: rows {@code timestamp.zone-required}, {@code timestamp.offset-normalised}, {@code timestamp.millis-cut}.
 */
public final class Timestamp {

    private static final int LONGEST = 64;

    /** A year has four digits. What lies beyond, many a calculation with zones and days cannot hold. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Timestamp() {}

    /** Reads the text a person or program gave for {@code field}. */
    public static Either<Refused, Instant> parse(String field, String text) {
        if (text.length() > LONGEST) {
            return refused(field);
        }
        try {
            var moment = UsualForm.fits(text)
                    ? UsualForm.read(text)
                    : wholeSeconds(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from));
            return moment.isBefore(FIRST) || moment.isAfter(LAST) ? refused(field) : Either.right(moment);
        } catch (DateTimeException notATimestamp) {
            return refused(field);
        }
    }

    /** Cuts what is below a second. */
    public static Instant wholeSeconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Either<Refused, Instant> refused(String field) {
        return Either.left(
                new Refused.Invalid(field, "a date, a time and a zone are needed, such as 2026-03-02T09:00:00Z"));
    }
}
