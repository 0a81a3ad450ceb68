package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermitsTest {

    private static final int LIMIT = 50;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long TICK = Duration.ofMillis(1).toNanos();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void however_the_way_jitters_no_server_sees_more_than_the_limit_in_any_second(long seed) {
        var random = new Random(seed);
        long jitter = 1 + random.nextInt(400);
        var permits = new Permits(LIMIT, Duration.ofSeconds(1));
        var seen = new ArrayList<Long>();
        var answers = new PriorityQueue<Long>();

        for (long now = 0; now < 8 * SECOND; now += TICK) {
            while (!answers.isEmpty() && answers.peek() <= now) {
                permits.answered(answers.remove());
            }
            while (permits.take(now)) {
                long arrival = now + TICK * random.nextLong(jitter);
                seen.add(arrival);
                answers.add(arrival + TICK * random.nextLong(jitter));
            }
        }

        assertThat(worstSecond(seen)).isLessThanOrEqualTo(LIMIT);
        assertThat(seen).hasSizeGreaterThan(4 * LIMIT);
    }

    @Test
    void whoever_waits_goes_on_when_a_permit_is_free_again_in_the_order_of_asking() {
        var pace = Pace.within(1, Duration.ofMillis(20));
        var order = new java.util.concurrent.CopyOnWriteArrayList<Integer>();
        Eventual<Integer> last = Eventual.of(0);
        for (int i = 1; i <= 5; i++) {
            int number = i;
            last = pace.permit("lane").map(permit -> {
                order.add(number);
                permit.answered();
                return number;
            });
        }

        assertThat(Await.value(last)).isEqualTo(5);
        assertThat(order).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void who_cannot_wait_so_long_is_told_at_once_and_keeps_nobody_waiting() {
        var pace = Pace.within(2, Duration.ofHours(1));
        Await.value(pace.permit("lane"));
        Await.value(pace.permit("lane")).answered();

        var impatient = pace.permit("lane", Duration.ofSeconds(1));

        assertThat(impatient.toCompletionStage()).isCompleted();
        assertThat(Await.failure(impatient))
                .isInstanceOfSatisfying(
                        Unavailable.RateLimited.class,
                        failure -> assertThat(failure.retryAfter().orElseThrow())
                                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60)));
    }

    @Test
    void the_wait_that_can_be_foreseen_grows_by_a_window_for_each_round_of_the_queue() {
        var permits = new Permits(2, Duration.ofSeconds(1));
        permits.take(0);
        permits.take(0);
        permits.answered(100);

        assertThat(permits.leastWait(0, 100)).isEqualTo(SECOND);
        assertThat(permits.leastWait(0, 600)).isEqualTo(SECOND - 500);
        assertThat(permits.leastWait(1, 600)).isEqualTo(SECOND);
        assertThat(permits.leastWait(2, 600)).isEqualTo(2 * SECOND - 500);
        assertThat(new Permits(2, Duration.ofSeconds(1)).leastWait(1, 0)).isZero();
    }

    @Test
    void a_permit_with_which_nothing_was_sent_is_free_at_once() {
        var pace = Pace.within(1, Duration.ofHours(1));

        Await.value(pace.permit("lane")).unused();

        assertThat(Await.value(pace.permit("lane"))).isNotNull();
    }

    @Test
    void a_permit_whose_request_was_lost_rests_for_longer() {
        var permits = new Permits(1, Duration.ofSeconds(1));
        permits.take(0);
        permits.lost(0, Duration.ofSeconds(5));

        assertThat(permits.take(6 * SECOND - 1)).isFalse();
        assertThat(permits.take(6 * SECOND)).isTrue();
    }

    @Test
    void a_clock_that_goes_back_lets_a_permit_rest_for_one_more_window_and_no_longer() {
        var permits = new Permits(1, Duration.ofSeconds(1));
        permits.take(3_600 * SECOND);
        permits.answered(3_600 * SECOND);

        assertThat(permits.take(0)).isFalse();
        assertThat(permits.take(SECOND - 1)).isFalse();
        assertThat(permits.take(SECOND)).isTrue();
    }

    @Test
    void a_clock_that_goes_on_while_nobody_asks_frees_what_rested_and_no_more() {
        var permits = new Permits(1, Duration.ofSeconds(1));
        permits.take(0);
        permits.answered(0);

        assertThat(permits.take(Long.MAX_VALUE / 2)).isTrue();
        assertThat(permits.take(Long.MAX_VALUE / 2)).isFalse();
    }

    @Test
    void beyond_ten_thousand_nobody_is_let_into_the_queue() {
        var pace = Pace.within(1, Duration.ofSeconds(1));
        for (int i = 0; i < 10_001; i++) {
            pace.permit("lane");
        }

        assertThat(Await.failure(pace.permit("lane"))).isInstanceOf(Unavailable.RateLimited.class);
    }

    @Test
    void lanes_do_not_wait_for_each_other() {
        var pace = Pace.within(1, Duration.ofHours(1));

        Await.value(pace.permit("one"));

        assertThat(Await.value(pace.permit("other"))).isNotNull();
    }

    private static int worstSecond(ArrayList<Long> arrivals) {
        arrivals.sort(null);
        int worst = 0;
        int first = 0;
        for (int last = 0; last < arrivals.size(); last++) {
            while (arrivals.get(last) - arrivals.get(first) >= SECOND) {
                first++;
            }
            worst = Math.max(worst, last - first + 1);
        }
        return worst;
    }
}
