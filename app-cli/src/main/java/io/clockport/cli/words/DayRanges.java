package io.clockport.cli.words;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * Words for days in a row: {@code today}, {@code yesterday}, {@code week}, {@code last-week}, {@code month}, {@code
 * last-month}, {@code 2026-03}, one day, or {@code A..B} with a day on both sides.
 */
public final class DayRanges {

    private static final long MOST_DAYS = 3660;
    private static final List<String> WORDS = List.of("today", "yesterday", "week", "last-week", "month", "last-month");

    private DayRanges() {}

    public static Either<Problem, DayRange> parse(String text, Here here) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "week" -> Either.right(week(here.today(), here));
            case "last-week" -> Either.right(week(here.today().minusWeeks(1), here));
            case "month" -> Either.right(month(YearMonth.from(here.today())));
            case "last-month" -> Either.right(month(YearMonth.from(here.today()).minusMonths(1)));
            default -> word.contains("..") ? between(word, here) : dayOrMonth(word, here);
        };
    }

    private static Either<Problem, DayRange> between(String word, Here here) {
        int dots = word.indexOf("..");
        return Days.parse(word.substring(0, dots), here)
                .flatMap(first -> Days.parse(word.substring(dots + 2), here).flatMap(last -> ordered(first, last)));
    }

    private static Either<Problem, DayRange> ordered(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Problem.refused(last + " is before " + first, "write the earlier day first: " + last + ".." + first)
                    .asLeft();
        }
        return first.until(last, ChronoUnit.DAYS) > MOST_DAYS
                ? Problem.refused("that is more than ten years", "ask for a shorter range")
                        .asLeft()
                : Either.right(new DayRange(first, last));
    }

    private static Either<Problem, DayRange> dayOrMonth(String word, Here here) {
        return Days.find(word, here)
                .<Either<Problem, DayRange>>map(day -> Either.right(new DayRange(day, day)))
                .orElseGet(() -> namedMonth(word));
    }

    private static Either<Problem, DayRange> namedMonth(String word) {
        try {
            return Either.right(month(YearMonth.parse(word)));
        } catch (DateTimeException notAMonth) {
            return Impossible.in(word)
                    .orElseGet(
                            () -> Problem.usage(
                                    "\"" + word + "\" is not a range of days",
                                    Likeness.question(word, WORDS.stream())
                                            + "write today, yesterday, week, last-week, month, last-month, 2026-03 or 2026-03-02..2026-03-08"))
                    .asLeft();
        }
    }

    private static DayRange week(LocalDate day, Here here) {
        var first = day.with(TemporalAdjusters.previousOrSame(here.weekStart()));
        return new DayRange(first, first.plusDays(6));
    }

    private static DayRange month(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
    }
}
