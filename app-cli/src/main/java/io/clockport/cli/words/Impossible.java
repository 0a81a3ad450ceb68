package io.clockport.cli.words;

import io.clockport.cli.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Times and days that are written as they should be and do not exist, with the nearest that do. */
final class Impossible {

    private static final Pattern TIME = Pattern.compile("(?<![\\d:+])(\\d{1,2}):(\\d{2})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    private Impossible() {}

    /** What is impossible in the words, if that is what is wrong with them. */
    static Optional<Problem> in(String words) {
        return DAY.matcher(words)
                .results()
                .flatMap(match -> day(match).stream())
                .findFirst()
                .or(() -> TIME.matcher(words)
                        .results()
                        .flatMap(match -> time(match).stream())
                        .findFirst());
    }

    private static Optional<Problem> time(MatchResult match) {
        int hour = Integer.parseInt(match.group(1));
        int minute = Integer.parseInt(match.group(2));
        if ((hour < 24 && minute < 60) || (hour == 24 && minute == 0)) {
            return Optional.empty();
        }
        var nearest = hour >= 24 ? "24:00" : String.format(Locale.ROOT, "%d:00", hour + 1);
        return Optional.of(Problem.usage(
                "there is no time " + match.group() + ": a day goes from 0:00 to 24:00, an hour to :59",
                "the nearest there is: " + nearest));
    }

    private static Optional<Problem> day(MatchResult match) {
        int month = Math.max(1, Math.min(12, Integer.parseInt(match.group(2))));
        int day = Integer.parseInt(match.group(3));
        var days = YearMonth.of(Integer.parseInt(match.group(1)), month);
        var nearest = days.atDay(Math.max(1, Math.min(days.lengthOfMonth(), day)));
        return isWritten(nearest, match.group())
                ? Optional.empty()
                : Optional.of(Problem.usage("there is no day " + match.group(), "the nearest there is: " + nearest));
    }

    private static boolean isWritten(LocalDate day, String text) {
        return day.toString().equals(text);
    }
}
