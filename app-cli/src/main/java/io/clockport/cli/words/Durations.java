package io.clockport.cli.words;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for how long: {@code 1h30m}, {@code 90m}, {@code 1.5h}, {@code 1h 30m 10s}, {@code PT1H30M}. Never negative. */
public final class Durations {

    private static final Pattern FORM = Pattern.compile(
            "(?:pt)?(?=.*\\d)(?:(\\d{1,6}(?:[.,]\\d{1,4})?) ?h ?)?(?:(\\d{1,6})(?: ?m(?:in)? ?|(?<=h\\d\\d)))?(?:(\\d{1,6}) ?s)?");

    private Durations() {}

    public static Either<Problem, Duration> parse(String text) {
        return find(text)
                .<Either<Problem, Duration>>map(Either::right)
                .orElseGet(() -> negative(text)
                        .orElseGet(() -> Problem.usage(
                                "\"" + text + "\" is not a duration", "write for example 1h30m, 90m or 1.5h"))
                        .asLeft());
    }

    /** What is wrong with a duration that has a minus before it, if this is one. */
    public static Optional<Problem> negative(String text) {
        var length = text.strip().replaceFirst("^[-−]\\s*", "");
        return length.equals(text.strip()) || find(length).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.usage(
                        "\"" + text + "\" is negative, and a duration never is", "leave out the minus: " + length));
    }

    static Optional<Duration> find(String text) {
        var match = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        return match.matches()
                ? Optional.of(hours(match).plusMinutes(number(match, 2)).plusSeconds(number(match, 3)))
                : Optional.empty();
    }

    private static Duration hours(Matcher match) {
        return Optional.ofNullable(match.group(1))
                .map(hours -> new BigDecimal(hours.replace(',', '.')).multiply(BigDecimal.valueOf(3600)))
                .map(seconds -> Duration.ofSeconds(seconds.longValue()))
                .orElse(Duration.ZERO);
    }

    private static long number(Matcher match, int group) {
        return Optional.ofNullable(match.group(group)).map(Long::parseLong).orElse(0L);
    }
}
