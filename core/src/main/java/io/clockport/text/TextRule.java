package io.clockport.text;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * What a piece of text must be like to be sent: how long, counted in UTF-16 units as the service counts, and without which
 * characters. Control characters are always refused, except that a {@code multiline} text may hold tabs and line breaks.
 */
public record TextRule(String field, int min, int max, String forbidden, boolean multiline) {

    /** A text on one line, with no character forbidden but control characters. */
    public static TextRule line(String field, int min, int max) {
        return new TextRule(field, min, max, "", false);
    }

    /** A text that may have several lines and must not contain any of the {@code forbidden} characters. */
    public static TextRule lines(String field, int min, int max, String forbidden) {
        return new TextRule(field, min, max, forbidden, true);
    }

    /** The text itself, or why it cannot be sent. */
    public Either<Refused, String> check(String text) {
        return problemIn(text)
                .<Either<Refused, String>>map(problem -> Either.left(new Refused.Invalid(field, problem)))
                .orElseGet(() -> Either.right(text));
    }

    private Optional<String> problemIn(String text) {
        if (text.length() > max) {
            return Optional.of("at most " + max + " characters, got " + text.length());
        }
        if (text.length() < min || (min > 0 && text.isBlank())) {
            return Optional.of("at least " + min + " characters that are not blank");
        }
        if (text.chars().anyMatch(this::isControl)) {
            return Optional.of("control characters are not allowed");
        }
        return text.chars().anyMatch(unit -> forbidden.indexOf(unit) >= 0)
                ? Optional.of("none of the characters " + forbidden + " is allowed")
                : Optional.empty();
    }

    private boolean isControl(int unit) {
        return Character.isISOControl(unit) && !(multiline && (unit == '\n' || unit == '\r' || unit == '\t'));
    }
}
