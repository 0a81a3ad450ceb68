package io.clockport.cli.config;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for how long somebody waits: {@code 20s} or {@code 2m}, to an hour. */
public final class TimeoutWords {

    public static final String EXAMPLES = "20s or 2m, at most 60m";

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3}) ?(s|m|min)");
    private static final Duration LONGEST = Duration.ofHours(1);

    private TimeoutWords() {}

    public static Optional<Duration> parse(String text) {
        var match = FORM.matcher(text.strip());
        return match.matches()
                ? Optional.of(length(Long.parseLong(match.group(1)), match.group(2)))
                        .filter(length -> length.compareTo(LONGEST) <= 0)
                : Optional.empty();
    }

    private static Duration length(long number, String unit) {
        return unit.equals("s") ? Duration.ofSeconds(number) : Duration.ofMinutes(number);
    }
}
