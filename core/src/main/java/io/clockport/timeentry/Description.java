package io.clockport.timeentry;

import io.clockport.failure.Refused;
import io.clockport.text.TextRule;
import io.vavr.control.Either;

/**
 * What somebody did: up to 3000 characters without {@code <} and {@code >}, possibly none. The constructor takes whatever
 * the service already keeps; {@link #parse} is for new text. Fidelity: rows {@code entry.description-limit}, {@code
 * entry.description-angle-brackets}.
 */
public record Description(String value) {

    /** Nothing said. Clockify's {@code null} and {@code ""} are both this. */
    public static final Description NONE = new Description("");

    private static final TextRule RULE = TextRule.lines("description", 0, 3000, "<>");

    public static Either<Refused, Description> parse(String text) {
        return RULE.check(text).map(Description::new);
    }

    /** A description known to be good; throws for one that is not. */
    public static Description of(String text) {
        return parse(text).getOrElseThrow(refused -> new IllegalArgumentException(refused.message()));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
