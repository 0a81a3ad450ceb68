package io.clockport.cli.words;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words for a stretch of time: {@code 9:00-10:30}, {@code yesterday 22:00 - today 1:00}, {@code 2026-03-02 9:00-10:30}, or a
 * duration that ends now, {@code 1h30m}. The end is on the day of the start unless it says otherwise.
 */
public final class Spans {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|–|—|\\.\\.|\\bto\\b)\\s*");

    private Spans() {}

    public static Either<Problem, Span> parse(String text, Here here) {
        return parse(text, here, here.today());
    }

    /** The same for times that belong to {@code day} unless they say otherwise. */
    public static Either<Problem, Span> parse(String text, Here here, LocalDate day) {
        return parse(text, here, here, day);
    }

    /** All that the words can mean: several where the clocks are set back meanwhile; none when it is a problem. */
    public static List<Span> readings(String text, Here here, LocalDate day) {
        var first = here.meaning(Twice.FIRST);
        var second = here.meaning(Twice.SECOND);
        return Stream.of(
                        parse(text, first, first, day),
                        parse(text, first, second, day),
                        parse(text, second, second, day))
                .flatMap(Either::toJavaStream)
                .distinct()
                .toList();
    }

    private static Either<Problem, Span> parse(String text, Here start, Here end, LocalDate day) {
        return lasting(text, start, day)
                .or(() -> between(text, start, end, day))
                .orElseGet(() -> notUnderstood(text));
    }

    private static Optional<Either<Problem, Span>> lasting(String text, Here here, LocalDate day) {
        return Durations.find(text)
                .map(length -> day.equals(here.today())
                        ? Moments.parse("now", here).flatMap(now -> ending(now, length))
                        : endsNow(text, day));
    }

    private static Either<Problem, Span> endsNow(String text, LocalDate day) {
        return Problem.usage(
                        "\"" + text + "\" alone is time that ends now, which is not on " + day,
                        "say from when to when it was, for example 9:00-10:30")
                .asLeft();
    }

    private static Either<Problem, Span> ending(Instant now, Duration length) {
        return length.isZero()
                ? Problem.usage("nothing is to be logged", "write how long it took, for example 1h30m")
                        .asLeft()
                : Either.right(new Span(now.minus(length), now));
    }

    /** What the words say if they can be read in one way only; an offset could also be the other half of a span. */
    private static Optional<Either<Problem, Span>> between(String text, Here startHere, Here endHere, LocalDate day) {
        var readings = BETWEEN.matcher(text)
                .results()
                .flatMap(separator -> Moments.find(text.substring(0, separator.start()), startHere, day)
                        .flatMap(start -> ended(start, text.substring(separator.end()), endHere))
                        .stream())
                .limit(2)
                .toList();
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private static Optional<Either<Problem, Span>> ended(Either<Problem, Instant> start, String right, Here here) {
        var day = start.map(here::dayOf).getOrElse(here.today());
        return Moments.find(right, here, day)
                .map(end -> start.flatMap(from -> end.flatMap(to -> ordered(from, to, here))));
    }

    private static Either<Problem, Span> ordered(Instant from, Instant to, Here here) {
        return to.isBefore(from)
                ? Problem.refused(
                                "it would end before it starts: " + shown(from, here) + " to " + shown(to, here),
                                "if it went past midnight, write both days: \"yesterday 22:00 - today 1:00\"")
                        .asLeft()
                : Either.right(new Span(from, to));
    }

    private static String shown(Instant moment, Here here) {
        return LocalTimes.show(moment, here.zone());
    }

    private static Either<Problem, Span> notUnderstood(String text) {
        return Durations.negative(text)
                .or(() -> Impossible.in(text))
                .orElseGet(() -> Problem.usage(
                        "\"" + text + "\" is neither a stretch of time nor a duration",
                        "write for example 9:00-10:30, \"yesterday 9:00-10:30\" or 1h30m"))
                .asLeft();
    }
}
