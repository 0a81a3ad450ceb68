package io.clockport.cli.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How an export waits for a service that does not answer: a second, then twice as long each time.
 *
 * @param patience how long in all without anything coming of it
 * @param pause waits for so long
 */
public record Waiting(Duration patience, Consumer<Duration> pause) {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    List<Duration> waits() {
        var waits = new ArrayList<Duration>();
        var wait = Duration.ofSeconds(1);
        var left = patience;
        while (left.compareTo(wait) >= 0) {
            waits.add(wait);
            left = left.minus(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST) < 0 ? wait.multipliedBy(2) : LONGEST;
        }
        return waits;
    }
}
