package io.clockport.cli.config;

import io.clockport.cli.words.Durations;
import io.clockport.timesheet.Target;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for how much is to be booked: {@code 8h} on workdays, or {@code mon-thu 8h, fri 6h}. */
public final class TargetWords {

    /** What can be written. */
    public static final String EXAMPLES = "8h (Monday to Friday), or mon-thu 8h, fri 6h";

    private static final Pattern DAYS = Pattern.compile("([a-z]{3})(?:-([a-z]{3}))? +(.+)");

    private TargetWords() {}

    public static Optional<Target> parse(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        return length(words).map(Target::onWorkdays).or(() -> byDay(words));
    }

    private static Optional<Target> byDay(String words) {
        Map<DayOfWeek, Duration> hours = new EnumMap<>(DayOfWeek.class);
        for (var part : words.split(",", -1)) {
            var match = DAYS.matcher(part.strip());
            if (!match.matches()) {
                return Optional.empty();
            }
            var first = day(match.group(1));
            var last = Optional.ofNullable(match.group(2)).map(TargetWords::day).orElse(first);
            var length = length(match.group(3));
            if (first.isEmpty()
                    || last.isEmpty()
                    || length.isEmpty()
                    || !put(first.get(), last.get(), length.get(), hours)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Target(hours));
    }

    /** Whether each of these days got its length for the first time. */
    private static boolean put(DayOfWeek first, DayOfWeek last, Duration length, Map<DayOfWeek, Duration> hours) {
        for (var day = first; ; day = day.plus(1)) {
            if (hours.putIfAbsent(day, length) != null) {
                return false;
            }
            if (day == last) {
                return true;
            }
        }
    }

    private static Optional<Duration> length(String words) {
        return Durations.parse(words).toJavaOptional().filter(length -> length.compareTo(Duration.ofHours(24)) <= 0);
    }

    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }
}
