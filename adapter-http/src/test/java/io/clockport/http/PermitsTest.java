package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.async.Eventual;
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
    void lanes_do_not_wait_for_each_other() {
        var pace = Pace.within(1, Duration.ofHours(1));

        Await.value(pace.permit("one"));

        assertThat(Await.value(pace.permit("other"))).isNotNull();
    }

    @Test
    void a_pace_of_nothing_is_no_pace() {
        assertThatThrownBy(() -> Pace.perSecond(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pace.within(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pace.within(1, Duration.ofDays(2))).isInstanceOf(IllegalArgumentException.class);
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
