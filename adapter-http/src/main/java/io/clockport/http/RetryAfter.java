package io.clockport.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long an answer asks to wait: so many seconds, or until a moment. A moment is held against the date of the answer itself,
 * which the same clock wrote, so that a wrong clock on this side does no harm; where the answer has no date, it is not believed.
 * Neither is nonsense, nor a wait of more than two hours. A moment that is past asks for no wait at all.
 */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
    private static final Duration LONGEST = Duration.ofHours(2);

    private RetryAfter() {}

    /** What the header says, in an answer of this date. */
    static Optional<Duration> of(String said, Optional<Instant> dated) {
        var text = said.strip();
        return SECONDS.matcher(text).matches()
                ? believed(Duration.ofSeconds(Long.parseLong(text)))
                : dated.flatMap(from -> HttpDate.parse(text).flatMap(until -> believed(Duration.between(from, until))));
    }

    private static Optional<Duration> believed(Duration wait) {
        return Optional.of(wait.isNegative() ? Duration.ZERO : wait).filter(some -> some.compareTo(LONGEST) <= 0);
    }
}
