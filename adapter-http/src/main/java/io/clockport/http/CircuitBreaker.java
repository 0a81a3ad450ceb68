package io.clockport.http;

import java.time.Duration;

/**
 * When a host counts as down. After so many requests in a row that found nobody or found it in trouble, the next ones fail
 * at once for a while; then one is let through to see. Each time that one fails too, the while doubles.
 *
 * @param failures how many in a row; other answers, refusals among them, start the count again
 * @param firstPause how long nothing is sent the first time
 * @param longestPause the pause never grows beyond this
 */
public record CircuitBreaker(int failures, Duration firstPause, Duration longestPause) {

    /** After ten failures in a row, for one second, then two, then four, up to thirty. */
    public static final CircuitBreaker USUAL = new CircuitBreaker(10, Duration.ofSeconds(1), Duration.ofSeconds(30));

    /** A host never counts as down. */
    public static final CircuitBreaker NEVER =
            new CircuitBreaker(Integer.MAX_VALUE, Duration.ofMillis(1), Duration.ofMillis(1));

    public CircuitBreaker {
        if (failures < 1 || firstPause.isNegative() || firstPause.isZero() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("at least one failure and pauses that do not shrink are needed");
        }
    }

    Duration pause(int opened) {
        var doubled = opened > 20 ? longestPause : firstPause.multipliedBy(1L << (opened - 1));
        return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    }
}
