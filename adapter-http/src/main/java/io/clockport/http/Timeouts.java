package io.clockport.http;

import java.time.Duration;

/**
 * How long to wait: for a connection, for the next byte, and for a whole operation with everything it sends and repeats.
 * All are at least a millisecond.
 */
public record Timeouts(Duration connect, Duration idle, Duration call) {

    /** Five seconds for a connection, fifteen for the next byte, a minute for everything. */
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1));

    public Timeouts {
        require(connect, "connect");
        require(idle, "idle");
        require(call, "call");
    }

    public Timeouts connectWithin(Duration limit) {
        return new Timeouts(limit, idle, call);
    }

    public Timeouts idleFor(Duration limit) {
        return new Timeouts(connect, limit, call);
    }

    public Timeouts callWithin(Duration limit) {
        return new Timeouts(connect, idle, limit);
    }

    private static void require(Duration limit, String what) {
        if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("the " + what + " timeout is 1 ms to 1 day, got " + limit);
        }
    }
}
