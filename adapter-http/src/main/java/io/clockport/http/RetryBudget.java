package io.clockport.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps retries from making a bad hour worse: each answer that came earns a tenth of a retry, each retry costs a whole one,
 * and no more than {@link #MOST} are saved up. So a service that is down gets one more request for ten, not three more for
 * each.
 */
final class RetryBudget {

    private static final int MOST = 100;
    private static final int COST = 10;

    private final AtomicInteger tenths = new AtomicInteger(MOST * COST);

    void earn() {
        tenths.updateAndGet(saved -> Math.min(MOST * COST, saved + 1));
    }

    /** Takes the price of one retry, if it is there. */
    boolean spend() {
        return tenths.getAndUpdate(saved -> saved >= COST ? saved - COST : saved) >= COST;
    }
}
