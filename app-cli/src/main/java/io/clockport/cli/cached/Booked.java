package io.clockport.cli.cached;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How much is booked while time goes on.
 *
 * @param finished what does not change any more
 * @param running since when more is added
 */
public record Booked(Duration finished, List<Instant> running) {

    /** At this moment. What has not begun by then counts for nothing. */
    public Duration at(Instant now) {
        var total = finished;
        for (var start : running) {
            var length = Duration.between(start, now);
            total = length.isNegative() ? total : total.plus(length);
        }
        return total;
    }
}
