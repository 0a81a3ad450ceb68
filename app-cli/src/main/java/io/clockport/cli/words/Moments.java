package io.clockport.cli.words;

import io.clockport.cli.problem.Problem;
import io.clockport.time.Timestamp;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words for a moment: {@code now}, {@code 9:30}, {@code 9am}, {@code yesterday 17:00}, {@code mon 9:00}, {@code 2026-03-02
 * 09:00}, {@code -15m}, {@code 15m ago}, {@code +10m}, {@code 2026-03-02T09:00:00Z}. Whole seconds.
 */
public final class Moments {

    private static final int LONGEST = 80;
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[tT](\\d.*)|(\\S+)\\s+(.+)");

    private Moments() {}

    public static Either<Problem, Instant> parse(String text, Here here) {
        return parse(text, here, here.today());
    }

    /** The same for a time that belongs to {@code day} unless it says otherwise. */
    public static Either<Problem, Instant> parse(String text, Here here, LocalDate day) {
        return find(text, here, day)
                .orElseGet(() -> Impossible.in(text)
                        .orElseGet(() -> notUnderstood(text, here))
                        .asLeft());
    }

    /** All that the words can mean: two moments where the clocks are set back, else one; none when it is a problem. */
    public static List<Instant> readings(String text, Here here, LocalDate day) {
        return Stream.of(Twice.FIRST, Twice.SECOND)
                .flatMap(which -> parse(text, here.meaning(which), day).toJavaStream())
                .distinct()
                .toList();
    }

    private static Problem notUnderstood(String text, Here here) {
        var words = text.strip();
        if (Days.find(words.toLowerCase(Locale.ROOT), here).isPresent()) {
            return Problem.usage(
                    "\"" + words + "\" is a day, and at what time is missing",
                    "write for example \"" + words + " 9:00\"");
        }
        return Problem.usage(
                "\"" + text + "\" is not a time",
                slip(words.split("\\s", 2)[0], here)
                        + "write for example 9:30, \"yesterday 17:00\", \"2026-03-02 09:00\", -15m or now");
    }

    /** What the first word may have meant, unless it is a day already and the mistake is behind it. */
    private static String slip(String word, Here here) {
        return Days.find(word, here).isPresent() ? "" : Days.meant(word);
    }

    /** The moment, or what is wrong with it; nothing when these are no words for a moment. */
    static Optional<Either<Problem, Instant>> find(String text, Here here, LocalDate day) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        return relative(words, here).or(() -> atTime(words, here, day)).or(() -> onDay(words, here));
    }

    private static Optional<Either<Problem, Instant>> relative(String words, Here here) {
        var now = Timestamp.wholeSeconds(here.now());
        if (words.equals("now")) {
            return Optional.of(Either.right(now));
        }
        if (words.startsWith("+")) {
            return Durations.find(words.substring(1)).map(ahead -> Either.right(now.plus(ahead)));
        }
        var ago = words.startsWith("-")
                ? Optional.of(words.substring(1))
                : Optional.of(words).filter(all -> all.endsWith(" ago")).map(all -> all.substring(0, all.length() - 4));
        return ago.flatMap(Durations::find).map(back -> Either.right(now.minus(back)));
    }

    private static Optional<Either<Problem, Instant>> onDay(String words, Here here) {
        var match = DATED.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var date = Optional.ofNullable(match.group(1)).orElseGet(() -> match.group(3));
        var time = Optional.ofNullable(match.group(2)).orElseGet(() -> match.group(4));
        return Days.find(date, here).flatMap(day -> atTime(time, here, day));
    }

    private static Optional<Either<Problem, Instant>> atTime(String words, Here here, LocalDate day) {
        try {
            return TimeOfDay.find(words)
                    .map(time -> time.offset()
                            .<Either<Problem, Instant>>map(
                                    offset -> Either.right(time.on(day).toInstant(offset)))
                            .orElseGet(() -> LocalTimes.resolve(time.on(day), here)));
        } catch (DateTimeException beyondAllTime) {
            return Optional.empty();
        }
    }
}
