package io.clockport.http;

import io.vavr.control.Either;
import java.time.Duration;

/**
 * The state of the way to one host. Pure: time, in nanoseconds from anywhere, is handed in, and the next state comes out.
 *
 * @param failed how many requests failed in a row
 * @param opened how often the circuit opened since it was last whole; 0 means that it is closed
 * @param until when the pause ends, if it is open
 * @param probing whether a request is on its way to see how things are
 */
record Circuit(CircuitBreaker rule, int failed, int opened, long until, boolean probing) {

    static Circuit closed(CircuitBreaker rule) {
        return new Circuit(rule, 0, 0, 0, false);
    }

    boolean isOpen() {
        return opened > 0;
    }

    /** How long to stay away, or the state with this request on its way. */
    Either<Duration, Circuit> admit(long now) {
        if (!isOpen()) {
            return Either.right(this);
        }
        if (until - now > 0) {
            return Either.left(Duration.ofNanos(Math.min(until - now, pause().toNanos())));
        }
        return probing ? Either.left(pause()) : Either.right(new Circuit(rule, failed, opened, until, true));
    }

    /** The host answered, whatever it said. */
    Circuit answered() {
        return isOpen() || failed > 0 ? closed(rule) : this;
    }

    /** The host was not there, or was in trouble. While it is open, only the request that went to see counts. */
    Circuit failed(long now) {
        if (isOpen() && !probing) {
            return this;
        }
        int inARow = Math.min(failed, Integer.MAX_VALUE - 2) + 1;
        return inARow < rule.failures()
                ? new Circuit(rule, inARow, 0, 0, false)
                : new Circuit(
                        rule, inARow, opened + 1, now + rule.pause(opened + 1).toNanos(), false);
    }

    /** A request ended without showing anything, because nobody waited for it any more. */
    Circuit abandoned() {
        return probing ? new Circuit(rule, failed, opened, until, false) : this;
    }

    Duration pause() {
        return rule.pause(Math.max(1, opened));
    }
}
