package io.clockport.http.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Processes of their own share fifty requests in a second over a Redis of their own; a server counts what arrives. */
class RedisPaceTest {

    private static final int PROCESSES = 4;
    private static final Duration MEASURED = Duration.ofSeconds(8);

    @Test
    void four_processes_together_never_send_more_than_fifty_in_any_second_and_use_most_of_it() throws Exception {
        try (var redis = RedisServer.start();
                var counter = new Counter()) {
            var fleet = started(PROCESSES, redis, counter, RedisPace.LEASE);
            try {
                until(counter, 100);
                long from = System.nanoTime();
                pass(MEASURED);
                long to = System.nanoTime();

                double used = counter.seen().stream()
                                .filter(at -> at >= from && at < to)
                                .count()
                        / (50.0 * MEASURED.toSeconds());
                System.out.printf(
                        "pace: limiter=clockport-redis processes=%d utilisation=%.3f worstSecond=%d%n",
                        PROCESSES, used, counter.worstSecond());
                assertThat(counter.worstSecond()).isLessThanOrEqualTo(50);
                assertThat(used).isGreaterThan(0.85);
            } finally {
                fleet.forEach(Process::destroyForcibly);
            }
        }
    }

    @Test
    void what_a_killed_process_had_comes_back_after_its_lease() throws Exception {
        try (var redis = RedisServer.start();
                var pace = RedisPace.at(redis.address(), "test", Fleet.of(1), Duration.ofSeconds(2))) {
            var killed = RedisPace.at(redis.address(), "test", Fleet.of(1), Duration.ofSeconds(2));
            for (int i = 0; i < 50; i++) {
                assertThat(killed.permit("workspace").toCompletionStage()).succeedsWithin(Duration.ofSeconds(10));
            }
            killed.close();
            long from = System.nanoTime();

            // One of these is the process's own.
            assertThat(pace.permit("workspace").toCompletionStage()).succeedsWithin(Duration.ofSeconds(1));
            assertThat(pace.permit("workspace").toCompletionStage()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(Duration.ofNanos(System.nanoTime() - from))
                    .isBetween(Duration.ofMillis(500), Duration.ofSeconds(5));
        }
    }

    @Test
    void without_redis_each_process_goes_on_with_one_in_a_second() throws Exception {
        String nobody;
        try (var redis = RedisServer.start()) {
            nobody = redis.address();
        }
        try (var pace = RedisPace.at(nobody, "test", Fleet.of(PROCESSES))) {
            long from = System.nanoTime();
            for (int i = 0; i < 3; i++) {
                var permit = pace.permit("workspace");
                assertThat(permit.toCompletionStage()).succeedsWithin(Duration.ofSeconds(5));
                permit.toCompletionStage().toCompletableFuture().get().get().answered();
            }

            assertThat(Duration.ofNanos(System.nanoTime() - from))
                    .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
        }
    }

    @Test
    void a_fleet_larger_than_its_limit_is_refused() {
        assertThatThrownBy(() -> Fleet.of(50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fleet.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fleet(50, Duration.ZERO, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Process> started(int processes, RedisServer redis, Counter counter, Duration lease)
            throws IOException {
        var fleet = new ArrayList<Process>();
        for (int i = 0; i < processes; i++) {
            fleet.add(new ProcessBuilder(
                            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Member.class.getName(),
                            redis.address(),
                            "" + counter.port(),
                            "" + processes,
                            "" + lease.toMillis())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        return fleet;
    }

    /** Until the fleet has begun. */
    private static void until(Counter counter, int seen) {
        for (int i = 0; i < 6_000 && counter.seen().size() < seen; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
