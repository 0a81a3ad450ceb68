package io.clockport.http.redis;

import java.time.Duration;

/**
 * How a limit is divided. Redis gives out all of it but one permit for each process; that one is the process's own, and all it
 * has while Redis is lost. So whatever is lost, by whom, for how long: together they never have more than the limit.
 *
 * @param limit so many requests in any stretch of time of this length
 * @param window the length, up to an hour
 * @param processes how many there are at most; fewer than the limit
 */
public record Fleet(int limit, Duration window, int processes) {

    public Fleet {
        if (processes < 1 || processes >= limit) {
            throw new IllegalArgumentException("a fleet has at least one process and fewer than its limit");
        }
        if (window.compareTo(Duration.ofMillis(1)) < 0 || window.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("a window is a millisecond to an hour long");
        }
    }

    /** Fifty in any second, which Clockify allows in a workspace of a paid plan, for so many processes. */
    public static Fleet of(int processes) {
        return new Fleet(50, Duration.ofSeconds(1), processes);
    }

    int shared() {
        return limit - processes;
    }

    /** How long the one who comes after so many others of a process waits at the very least, if nobody else sends anything. */
    Duration leastWait(int ahead) {
        return window.multipliedBy(ahead / limit);
    }
}
