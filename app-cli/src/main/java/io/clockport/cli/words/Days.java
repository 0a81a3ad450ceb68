package io.clockport.cli.words;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words for one day: {@code today}, {@code yesterday}, {@code tomorrow}, {@code mon} or {@code monday} (the latest one, today
 * included), {@code 2026-03-02}.
 */
public final class Days {

    private static final List<String> WORDS = List.of("today", "yesterday", "tomorrow");

    private Days() {}

    public static Either<Problem, LocalDate> parse(String text, Here here) {
        return find(text, here)
                .<Either<Problem, LocalDate>>map(Either::right)
                .orElseGet(() -> Impossible.in(text)
                        .orElseGet(
                                () -> Problem.usage(
                                        "\"" + text + "\" is not a day",
                                        meant(text)
                                                + "write today, yesterday, a weekday such as mon, or a date such as 2026-03-02"))
                        .asLeft());
    }

    /** {@code did you mean yesterday? } for a word that is nearly one for a day, and nothing for any other. */
    static String meant(String word) {
        return Likeness.question(word, Stream.concat(WORDS.stream(), weekdays()));
    }

    static Optional<LocalDate> find(String text, Here here) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "today" -> Optional.of(here.today());
            case "yesterday" -> Optional.of(here.today().minusDays(1));
            case "tomorrow" -> Optional.of(here.today().plusDays(1));
            default ->
                weekday(word)
                        .map(day -> here.today().with(TemporalAdjusters.previousOrSame(day)))
                        .or(() -> date(word));
        };
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        name(day).equals(word) || name(day).substring(0, 3).equals(word))
                .findFirst();
    }

    private static Stream<String> weekdays() {
        return Arrays.stream(DayOfWeek.values()).map(Days::name);
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> date(String word) {
        if (!word.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
