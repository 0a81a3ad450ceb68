package io.clockport.time;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private Timestamp() {}

    /** Reads the text a person or program gave for {@code field}. */
    public static Either<Refused, Instant> parse(String field, String text) {
        if (text.length() > LONGEST) {
            return refused(field);
        }
        try {
            if (UsualForm.fits(text)) {
                return Either.right(UsualForm.read(text));
            }
            var moment = wholeSeconds(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from));
            return hasYearOfFourDigits(moment) ? Either.right(moment) : refused(field);
        } catch (DateTimeException notATimestamp) {
            return refused(field);
        }
    }

    /** Cuts what is below a second. */
    public static Instant wholeSeconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What lies beyond, many a calculation with zones and days cannot hold. */
    private static boolean hasYearOfFourDigits(Instant moment) {
        int year = LocalDate.ofInstant(moment, ZoneOffset.UTC).getYear();
        return year >= 0 && year <= 9999;
    }

    private static Either<Refused, Instant> refused(String field) {
        return Either.left(
                new Refused.Invalid(field, "a date, a time and a zone are needed, such as 2026-03-02T09:00:00Z"));
    }
}
