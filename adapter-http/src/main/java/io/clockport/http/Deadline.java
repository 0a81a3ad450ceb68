package io.clockport.http;

import java.time.Duration;

/** Until when something may take, from the moment that this was made. Safe to use from any thread. */
final class Deadline {

    private final Duration limit;
    private final long began = System.nanoTime();
    private volatile boolean passed;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    /** A timer that watches it has run: timers and clocks can differ by a moment, and then the timer is right. */
    void pass() {
        passed = true;
    }

    Duration left() {
        var left = passed ? Duration.ZERO : limit.minusNanos(System.nanoTime() - began);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
