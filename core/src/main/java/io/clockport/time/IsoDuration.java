package io.clockport.time;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Durations as Clockify writes them: ISO-8601 with hours that are not bounded and never days, {@code PT38H26M24S}; zero is
 * {@code PT0S}. Whole seconds, never negative. Fidelity: row {@code duration.hours-unbounded}.
 */
public final class IsoDuration {

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("PT(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?");

    private IsoDuration() {}

    /** Reads the text given for {@code field}; a fraction of a second is cut. */
    public static Either<Refused, Duration> parse(String field, String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return refused(field);
        }
        try {
            return Either.right(Duration.ofSeconds(Duration.parse(text).toSeconds()));
        } catch (DateTimeException | ArithmeticException tooLarge) {
            return refused(field);
        }
    }

    public static String format(Duration duration) {
        return Duration.ofSeconds(duration.toSeconds()).toString();
    }

    private static Either<Refused, Duration> refused(String field) {
        return Either.left(new Refused.Invalid(field, "hours, minutes and seconds are needed, such as PT38H26M24S"));
    }
}
