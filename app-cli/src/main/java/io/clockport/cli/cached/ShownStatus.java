package io.clockport.cli.cached;

import java.time.Instant;

/**
 * A status, and how long its words fit while nothing else changes.
 *
 * @param from when it was shown: an earlier moment means that the clock was set back
 * @param until when another day begins
 */
public record ShownStatus(StatusText text, Instant from, Instant until) {

    boolean fits(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
