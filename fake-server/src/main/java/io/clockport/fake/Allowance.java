package io.clockport.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** So many requests in each stretch of the server's own time, counted for each of those who ask. */
final class Allowance {

    private final int most;
    private final long stretchSeconds;
    private final Map<String, Integer> asked = new HashMap<>();
    private long stretch;

    private Allowance(int most, Duration stretch) {
        this.most = most;
        this.stretchSeconds = stretch.toSeconds();
    }

    static Allowance perSecond() {
        return new Allowance(50, Duration.ofSeconds(1));
    }

    static Allowance perHour() {
        return new Allowance(30, Duration.ofHours(1));
    }

    /** Counts this request. False when it is one too many. */
    synchronized boolean grants(String who, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), stretchSeconds);
        if (current != stretch) {
            asked.clear();
            stretch = current;
        }
        return asked.merge(who, 1, Integer::sum) <= most;
    }
}
