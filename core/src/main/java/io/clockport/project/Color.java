package io.clockport.project;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/**
 * A project's colour: {@code #} and six hexadecimal digits. The constructor takes whatever the service already keeps; {@link
 * #parse} is for new ones. Fidelity: row {@code project.color-pattern}.
 */
public record Color(String value) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    public static Either<Refused, Color> parse(String text) {
        return FORM.matcher(text).matches()
                ? Either.right(new Color(text))
                : Either.left(
                        new Refused.Invalid("color", "'#' and six hexadecimal digits are needed, such as #03A9F4"));
    }

    /** A colour known to be good; throws for one that is not. */
    public static Color of(String text) {
        return parse(text).getOrElseThrow(refused -> new IllegalArgumentException(refused.message()));
    }

    @Override
    public String toString() {
        return value;
    }
}
