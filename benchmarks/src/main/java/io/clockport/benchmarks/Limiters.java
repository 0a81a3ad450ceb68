package io.clockport.benchmarks;

import dev.failsafe.RateLimiter;
import io.clockport.http.Pace;
import io.github.bucket4j.Bucket;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ours and the ready-made ones, each set to fifty in a second as its documentation shows it. */
final class Limiters {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private Limiters() {}

    static Map<String, Limiter> all() {
        var limiters = new LinkedHashMap<String, Limiter>();
        limiters.put("bucket4j", bucket4j());
        limiters.put("resilience4j", resilience4j());
        limiters.put(
                "failsafe-bursty",
                failsafe(RateLimiter.burstyBuilder(BenchPace.LIMIT, SECOND).build()));
        limiters.put(
                "failsafe-smooth",
                failsafe(RateLimiter.smoothBuilder(BenchPace.LIMIT, SECOND).build()));
        limiters.put("clockport", clockport());
        return limiters;
    }

    private static Limiter bucket4j() {
        var bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(BenchPace.LIMIT).refillGreedy(BenchPace.LIMIT, SECOND))
                .build();
        return () -> {
            bucket.asBlocking().consume(1);
            return () -> {};
        };
    }

    private static Limiter resilience4j() {
        var limiter = io.github.resilience4j.ratelimiter.RateLimiter.of(
                "bench",
                RateLimiterConfig.custom()
                        .limitForPeriod(BenchPace.LIMIT)
                        .limitRefreshPeriod(SECOND)
                        .timeoutDuration(Duration.ofSeconds(30))
                        .build());
        return () -> {
            limiter.acquirePermission();
            return () -> {};
        };
    }

    private static Limiter failsafe(RateLimiter<Object> limiter) {
        return () -> {
            limiter.acquirePermit();
            return () -> {};
        };
    }

    private static Limiter clockport() {
        var pace = Pace.perSecond(BenchPace.LIMIT);
        return () -> {
            var permit = pace.permit("bench")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get()
                    .get();
            return permit::answered;
        };
    }

    /** Waits for leave to send one request; what it gives back wants to hear when the answer is there. */
    @FunctionalInterface
    interface Limiter {
        Runnable acquire() throws Exception;
    }
}
