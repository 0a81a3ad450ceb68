package io.clockport.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * So many requests in any stretch of time of this length, as the server counts them and whatever the way to it does: a permit
 * that was used is free again only when that much time has passed since its answer arrived. The server saw the request
 * before that, so it sees the next one on this permit later than one whole stretch after. Pure: time, in nanoseconds from
 * anywhere, is handed in; it should not run faster than the server's. When it goes back, a permit rests for one more stretch
 * and no longer.
 */
final class Permits {

    /** No permit rests for longer than its stretch and this. */
    private static final long LONGEST_EXTRA = Duration.ofSeconds(30).toNanos();

    private final int limit;
    private final long window;
    private final Deque<Long> resting = new ArrayDeque<>();
    private int underWay;

    Permits(int limit, Duration window) {
        this.limit = limit;
        this.window = window.toNanos();
    }

    /** Takes a permit if one is free now. */
    boolean take(long now) {
        wake(now);
        if (underWay + resting.size() >= limit) {
            return false;
        }
        underWay++;
        return true;
    }

    /** Lets a permit rest, now that its answer is there. */
    void answered(long now) {
        rest(now + window);
    }

    /** Lets a permit rest for so much longer, because nobody knows when the server sees the request. */
    void lost(long now, Duration longer) {
        rest(now + window + longer.toNanos());
    }

    /** Takes a permit back with which nothing was sent. */
    void unused() {
        underWay--;
    }

    /** How long the one who comes after so many others has to wait at the very least. */
    long leastWait(int ahead, long now) {
        wake(now);
        int free = limit - underWay - resting.size();
        int rounds = (ahead - free) / limit;
        int place = (ahead - free) % limit;
        if (ahead < free) {
            return 0;
        }
        // Those under way are answered now at the earliest.
        long first = place < resting.size() ? nth(place) - now : window;
        return rounds * window + first;
    }

    private long nth(int place) {
        return resting.stream().skip(place).findFirst().orElseThrow();
    }

    private void rest(long until) {
        underWay--;
        var earlier = new ArrayDeque<Long>();
        // They come almost in order, so this looks at one or two.
        while (!resting.isEmpty() && resting.getLast() - until > 0) {
            earlier.push(resting.removeLast());
        }
        resting.addLast(until);
        resting.addAll(earlier);
    }

    private void wake(long now) {
        while (!resting.isEmpty() && resting.getFirst() - now <= 0) {
            resting.removeFirst();
        }
        if (!resting.isEmpty() && resting.getLast() - now > window + LONGEST_EXTRA) {
            // The clock went back: nobody is to rest for the time that it will go over again.
            int all = resting.size();
            resting.clear();
            for (int i = 0; i < all; i++) {
                resting.addLast(now + window);
            }
        }
    }
}
