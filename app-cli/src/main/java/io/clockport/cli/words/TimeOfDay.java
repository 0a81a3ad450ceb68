package io.clockport.cli.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time of day as it was typed: {@code 9:30}, {@code 09:30:15}, {@code 9am}, {@code 12:30pm}, {@code 24:00}, each possibly
 * with the offset that is meant ({@code 2:30+01:00}).
 */
record TimeOfDay(LocalTime time, boolean endOfDay, Optional<ZoneOffset> offset) {

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(z|[+-]\\d{2}:\\d{2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_DAY = Pattern.compile("(\\d{1,2})(?::(\\d{2}))? ?([ap])m");

    static Optional<TimeOfDay> find(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        try {
            return clock(word).or(() -> halfDay(word));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    LocalDateTime on(LocalDate day) {
        return (endOfDay ? day.plusDays(1) : day).atTime(time);
    }

    private static Optional<TimeOfDay> clock(String word) {
        var match = CLOCK.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = Integer.parseInt(match.group(2));
        int second = Optional.ofNullable(match.group(3)).map(Integer::parseInt).orElse(0);
        boolean endOfDay = hour == 24 && minute == 0 && second == 0;
        return Optional.of(new TimeOfDay(
                LocalTime.of(endOfDay ? 0 : hour, minute, second),
                endOfDay,
                Optional.ofNullable(match.group(4)).map(offset -> ZoneOffset.of(offset.toUpperCase(Locale.ROOT)))));
    }

    private static Optional<TimeOfDay> halfDay(String word) {
        var match = HALF_DAY.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = Optional.ofNullable(match.group(2)).map(Integer::parseInt).orElse(0);
        if (hour < 1 || hour > 12) {
            return Optional.empty();
        }
        int sinceMidnight = hour % 12 + ("p".equals(match.group(3)) ? 12 : 0);
        return Optional.of(new TimeOfDay(LocalTime.of(sinceMidnight, minute), false, Optional.empty()));
    }
}
