package io.clockport.http.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Processes of their own share fifty requests in a second over a Redis of their own; a server counts what arrives. That they
 * never send more is a matter of proof, and shown whenever there is a Redis. How much of it they use is a matter of time, so it is
 * asked only on a quiet machine: {@code make redis}.
 */
class RedisPaceTest {

    private static final int PROCESSES = 4;
    private static final boolean MEASURING = System.getProperty("clockport.redis") != null;
    private static final Duration MEASURED = Duration.ofSeconds(MEASURING ? 8 : 2);
    private static final Duration LEASE = Duration.ofSeconds(2);

    @Test
    void four_processes_together_never_send_more_than_fifty_in_any_second_and_use_most_of_it() throws Exception {
        try (var redis = RedisServer.start().knowing("test");
                var counter = new Counter();
                var processes = new Processes()) {
            begin(processes, redis, counter, RedisPace.LEASE);

            double used = used(counter);

            report("four processes", used, counter);
            assertThat(counter.worstSecond()).isLessThanOrEqualTo(50);
            assertUsed(used, 0.85);
        }
    }

    @Test
    void the_share_of_a_process_that_is_killed_goes_to_the_others() throws Exception {
        try (var redis = RedisServer.start().knowing("test");
                var counter = new Counter();
                var processes = new Processes()) {
            var members = begin(processes, redis, counter, LEASE);

            Processes.kill(members.get(0));
            pass(LEASE);
            double used = used(counter);

            report("one of four killed", used, counter);
            assertThat(counter.worstSecond()).isLessThanOrEqualTo(50);
            assertUsed(used, 0.80);
        }
    }

    @Test
    void what_a_killed_process_had_comes_back_after_its_lease() throws Exception {
        try (var redis = RedisServer.start().knowing("test");
                var processes = new Processes();
                var pace = RedisPace.at(redis.address(), "test", Fleet.of(1), LEASE)) {
            var hoarder = processes.start(Hoarder.class, redis.address(), "50", "" + LEASE.toMillis());
            assertThat(Processes.said(hoarder)).isEqualTo("has them");

            Processes.kill(hoarder);

            // One of these is the process's own.
            assertThat(pace.permit("workspace").toCompletionStage()).succeedsWithin(Duration.ofSeconds(5));
            assertThat(pace.permit("workspace").toCompletionStage()).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void while_redis_is_slow_each_process_goes_on_with_one_in_a_second_and_afterwards_with_all() throws Exception {
        try (var redis = RedisServer.start().knowing("test");
                var pace = RedisPace.at(redis.address(), "test", Fleet.of(1))) {
            answered(pace, 3);

            redis.tell("CLIENT PAUSE 2500 ALL");
            assertIsAloneFor(pace, 2);
            pass(Duration.ofSeconds(2));

            assertThat(answered(pace, 20)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void a_redis_that_is_full_goes_on_with_the_lanes_that_it_knows() throws Exception {
        try (var redis = RedisServer.start().knowing("test");
                var pace = RedisPace.at(redis.address(), "test", Fleet.of(1))) {
            answered(pace, 3);

            redis.isFull();

            assertThat(answered(pace, 120)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(15));
        }
    }

    @Test
    void for_a_fleet_that_finds_redis_full_each_process_goes_on_with_one_in_a_second() throws Exception {
        try (var redis = RedisServer.start();
                var pace = RedisPace.at(redis.address(), "test", Fleet.of(1))) {
            redis.isFull();

            assertIsAloneFor(pace, 3);
        }
    }

    @Test
    void who_waits_when_it_is_closed_is_told() throws Exception {
        var pace = RedisPace.at(nobody(), "test", new Fleet(2, Duration.ofHours(1), 1));
        pace.permit("workspace").toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        var waiting = pace.permit("workspace").toCompletionStage().toCompletableFuture();

        pace.close();

        assertThat(waiting.get(5, TimeUnit.SECONDS).getLeft()).isInstanceOf(Unavailable.Unreachable.class);
        assertThat(pace.permit("workspace").toCompletionStage()).isCompleted();
    }

    @Test
    void without_redis_each_process_goes_on_with_one_in_a_second() throws Exception {
        try (var pace = RedisPace.at(nobody(), "test", Fleet.of(PROCESSES))) {
            assertIsAloneFor(pace, 3);
        }
    }

    @Test
    void a_redis_that_forgot_everything_gives_out_nothing_until_what_it_forgot_is_over() throws Exception {
        try (var redis = RedisServer.start();
                var pace = RedisPace.at(redis.address(), "test", Fleet.of(PROCESSES))) {
            assertIsAloneFor(pace, 4);
        }
    }

    @Test
    void who_cannot_wait_so_long_is_told_at_once() throws Exception {
        try (var pace = RedisPace.at(nobody(), "test", new Fleet(2, Duration.ofHours(1), 1))) {
            for (int i = 0; i < 5; i++) {
                var unused = pace.permit("workspace");
            }

            var impatient = pace.permit("workspace", Duration.ofMinutes(1))
                    .toCompletionStage()
                    .toCompletableFuture();

            assertThat(impatient).isCompleted();
            assertThat(impatient.get().getLeft())
                    .isEqualTo(new Unavailable.RateLimited(
                            new WriteOutcome.DidNotHappen(), Optional.of(Duration.ofHours(2))));
        }
    }

    @Test
    void a_fleet_larger_than_its_limit_is_refused() {
        assertThatThrownBy(() -> Fleet.of(50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fleet.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fleet(50, Duration.ZERO, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Process> begin(Processes processes, RedisServer redis, Counter counter, Duration lease)
            throws IOException {
        var members = new ArrayList<Process>();
        for (int i = 0; i < PROCESSES; i++) {
            members.add(processes.start(
                    Member.class, redis.address(), "" + counter.port(), "" + PROCESSES, "" + lease.toMillis()));
        }
        for (int i = 0; i < 6_000 && counter.seen().size() < 100; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return members;
    }

    private static double used(Counter counter) {
        long from = System.nanoTime();
        pass(MEASURED);
        long to = System.nanoTime();
        return counter.seen().stream().filter(at -> at >= from && at < to).count() / (50.0 * MEASURED.toSeconds());
    }

    private static void report(String what, double used, Counter counter) {
        System.out.printf(
                "pace: limiter=clockport-redis utilisation=%.3f worstSecond=%d (%s)%n",
                used, counter.worstSecond(), what);
    }

    private static void assertUsed(double used, double least) {
        assertThat(used).isGreaterThan(MEASURING ? least : 0.0);
    }

    /** So many permits and one more take as many seconds. */
    private static void assertIsAloneFor(RedisPace pace, int seconds) throws Exception {
        assertThat(answered(pace, seconds + 1)).isGreaterThanOrEqualTo(Duration.ofSeconds(seconds - 1));
    }

    /** Takes permits one after the other, each given back at once, and says how long that took. */
    private static Duration answered(RedisPace pace, int permits) throws Exception {
        long from = System.nanoTime();
        for (int i = 0; i < permits; i++) {
            var permit = pace.permit("workspace").toCompletionStage().toCompletableFuture();
            permit.get(20, TimeUnit.SECONDS).get().answered();
        }
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private static String nobody() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "redis://127.0.0.1:" + free.getLocalPort();
        }
    }

    private static void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
