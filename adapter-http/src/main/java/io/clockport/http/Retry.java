package io.clockport.http;

import io.clockport.failure.Failure;
import java.time.Duration;
import java.util.Optional;

/**
 * When a request that came to nothing is sent again: how often at most, and how long to wait. Pure: what happened goes in, the
 * wait comes out. A wait doubles from time to time and is taken at random between half of itself and all of it, so that
 * callers who failed together do not come back together.
 *
 * @param attempts how often a read is sent at most, the first time included
 * @param firstWait the wait before the second time
 * @param longestWait more is never waited, unless the service itself asked for more
 */
public record Retry(int attempts, Duration firstWait, Duration longestWait) {

    /** Four times at most, waiting about 0.25, 0.5 and 1 seconds. */
    public static final Retry USUAL = new Retry(4, Duration.ofMillis(250), Duration.ofSeconds(8));

    /** Everything is sent once. */
    public static final Retry NEVER = new Retry(1, Duration.ofMillis(1), Duration.ofMillis(1));

    public Retry {
        if (attempts < 1 || firstWait.isNegative() || firstWait.isZero() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("at least one attempt and waits that do not shrink are needed");
        }
    }

    /** Whether sending it again does no harm: certainly nothing happened, and it may go better. */
    static boolean isSafeAfter(Failure failure) {
        return failure.fold(
                refused -> false,
                unavailable -> unavailable.outcome().fold(() -> true, mayHaveHappened -> false),
                unintelligible -> false);
    }

    /**
     * How long to wait before the next attempt, or empty when there shall be none.
     *
     * @param sent how often it was sent so far
     * @param asked what the service asked to wait, if it did
     * @param left how much time the caller has left
     * @param dice a number from 0 to less than 1
     */
    Optional<Duration> waitAfter(int sent, Optional<Duration> asked, Duration left, double dice) {
        if (sent >= attempts) {
            return Optional.empty();
        }
        var wait = asked.filter(said -> said.compareTo(backoff(sent, dice)) > 0).orElseGet(() -> backoff(sent, dice));
        return Optional.of(wait).filter(chosen -> chosen.compareTo(left) < 0);
    }

    private Duration backoff(int sent, double dice) {
        var doubled = sent > 30 ? longestWait : firstWait.multipliedBy(1L << (sent - 1));
        var full = doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
        return Duration.ofNanos((long) (full.toNanos() * (0.5 + dice / 2)));
    }
}
