package io.clockport.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * So many requests in any stretch of time of this length, as the server counts them and whatever the way to it does: a permit
 * that was used is free again only when that much time has passed since its answer arrived. The server saw the request
 * before that, so it sees the next one on this permit later than one whole stretch after. Pure: time is handed in.
 */
final class Permits {

    private final int limit;
    private final long window;
    private final Queue<Long> resting = new ArrayDeque<>();
    private int underWay;

    Permits(int limit, Duration window) {
        this.limit = limit;
        this.window = window.toNanos();
    }

    /** Takes a permit if one is free now. */
    boolean take(long now) {
        for (var free = resting.peek(); free != null && free - now <= 0; free = resting.peek()) {
            resting.remove();
        }
        if (underWay + resting.size() >= limit) {
            return false;
        }
        underWay++;
        return true;
    }

    /** Lets a permit rest, now that its answer is there. Answers must be told of in the order of time. */
    void answered(long now) {
        underWay--;
        resting.add(now + window);
    }
}
