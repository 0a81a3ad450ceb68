package io.clockport.fake.control;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A limit with its counts, in stretches of the simulation's own time. */
final class Allowance {

    private static final int MOST_COUNTED = 10_000;

    private final RateLimit limit;
    private final Map<String, Integer> asked = new HashMap<>();
    private long stretch;

    Allowance(RateLimit limit) {
        this.limit = limit;
    }

    RateLimit limit() {
        return limit;
    }

    /** Counts this request. False when it is one too many. Of too many different ones, the late are not counted. */
    synchronized boolean grants(String credential, String workspace, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), seconds());
        if (current != stretch) {
            asked.clear();
            stretch = current;
        }
        var who = switch (limit.of()) {
            case CREDENTIAL -> credential;
            case WORKSPACE -> workspace;
            case EVERYBODY -> "";
        };
        return (asked.size() >= MOST_COUNTED && !asked.containsKey(who))
                || asked.merge(who, 1, Integer::sum) <= limit.requests();
    }

    /** How many seconds are left of the stretch; at least one. */
    int secondsLeft(Instant now) {
        return (int) (seconds() - Math.floorMod(now.getEpochSecond(), seconds()));
    }

    private long seconds() {
        return limit.per().length().toSeconds();
    }
}
