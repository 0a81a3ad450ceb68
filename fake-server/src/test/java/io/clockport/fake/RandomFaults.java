package io.clockport.fake;

import io.vertx.core.http.HttpMethod;
import java.util.Random;

/** What goes wrong with each request of one run, in order, as a seed says. Most requests are left alone. */
final class RandomFaults implements FaultSequence {

    private static final int[] STATUSES = {500, 502, 503, 504};

    private final Random random;
    private final boolean none;

    RandomFaults(long seed) {
        this(seed, false);
    }

    private RandomFaults(long seed, boolean none) {
        this.random = new Random(seed);
        this.none = none;
    }

    /** Nothing goes wrong. */
    static RandomFaults none() {
        return new RandomFaults(0, true);
    }

    @Override
    public synchronized Kind next(HttpMethod method) {
        int dice = random.nextInt(100);
        if (none || dice < 62) {
            return Kind.NONE;
        }
        // Waiting costs time and a restart disturbs the neighbours, so both are rarer.
        return switch (dice) {
            case 96, 97 -> Kind.DELAY;
            case 98 -> Kind.RESTART;
            default -> Kind.values()[1 + random.nextInt(6)];
        };
    }

    @Override
    public synchronized int status() {
        return STATUSES[random.nextInt(STATUSES.length)];
    }

    /** Sensible and not. */
    @Override
    public synchronized String retryAfter() {
        var waits = new String[] {"0", "soon", "31536000", "Wed, 21 Oct 2015 07:28:00 GMT", "-1"};
        return waits[random.nextInt(waits.length)];
    }
}
