package io.clockport.fake;

import io.vertx.core.Vertx;
import java.time.Duration;

/**
 * A moment that is put off far more often than it comes: the timer stays as it was set and looks, when it fires, whether the
 * moment has come or how long it is still off.
 */
final class Deadline {

    private static final long NEVER = Long.MAX_VALUE;

    private final Vertx vertx;
    private final Runnable late;
    private long at = NEVER;
    private long timer = -1;
    private long firesAt = NEVER;

    Deadline(Vertx vertx, Runnable late) {
        this.vertx = vertx;
        this.late = late;
    }

    synchronized void set(Duration within) {
        at = now() + Math.max(1, within.toMillis());
        if (at < firesAt) {
            vertx.cancelTimer(timer);
            wake();
        }
    }

    synchronized void lift() {
        at = NEVER;
    }

    synchronized void end() {
        lift();
        vertx.cancelTimer(timer);
    }

    private void wake() {
        firesAt = at;
        timer = vertx.setTimer(Math.max(1, at - now()), fired -> look());
    }

    private synchronized void look() {
        firesAt = NEVER;
        if (at <= now()) {
            late.run();
        } else if (at != NEVER) {
            wake();
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
