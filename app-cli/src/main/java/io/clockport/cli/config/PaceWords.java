package io.clockport.cli.config;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for how often Clockify may be asked: {@code 50/s}, {@code 100/min}, {@code 30/h}. */
public final class PaceWords {

    /** What can be written. */
    public static final String EXAMPLES = "50/s, 100/min or 30/h";

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3}) ?/ ?(s|min|h)");

    private PaceWords() {}

    /** So many requests in any stretch of this length. */
    public record Limit(int requests, Duration within) {}

    public static Optional<Limit> parse(String text) {
        var match = FORM.matcher(text.strip());
        return match.matches()
                ? Optional.of(new Limit(Integer.parseInt(match.group(1)), unit(match.group(2))))
                : Optional.empty();
    }

    private static Duration unit(String word) {
        return word.equals("s")
                ? Duration.ofSeconds(1)
                : word.equals("h") ? Duration.ofHours(1) : Duration.ofMinutes(1);
    }
}
