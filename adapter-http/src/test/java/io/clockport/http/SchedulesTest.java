package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The rule of {@link Permits} over a million random schedules: how many ask, when, and how long each way takes. */
class SchedulesTest {

    private static final int SCHEDULES = 1_000_000;
    private static final long WINDOW = 1_000;

    @Test
    void in_a_million_schedules_no_server_counts_more_than_the_limit_sliding_or_fixed() {
        long requests = 0;
        for (long seed = 0; seed < SCHEDULES; seed++) {
            var schedule = new Schedule(seed);
            long[] seen = schedule.seen();
            requests += seen.length;

            assertThat(schedule.worst(seen)).as("seed %d", seed).isLessThanOrEqualTo(schedule.limit);
        }
        assertThat(requests).isGreaterThan(10L * SCHEDULES);
    }

    /** Time is in whole steps, of which a thousand are the window. */
    private static final class Schedule {

        private final SplittableRandom random;
        private final int limit;
        private final int jitter;

        Schedule(long seed) {
            this.random = new SplittableRandom(seed);
            this.limit = 1 + random.nextInt(4);
            this.jitter = 1 + random.nextInt(2_000);
        }

        /** When the server sees each request of callers who never wait longer than they must, in order. */
        long[] seen() {
            var permits = new Permits(limit, Duration.ofNanos(WINDOW));
            var answers = new PriorityQueue<Long>();
            var seen = new long[8 + random.nextInt(8)];
            long now = random.nextLong(1L << 60);
            for (int sent = 0; sent < seen.length; ) {
                while (!answers.isEmpty() && answers.peek() - now <= 0) {
                    permits.answered(answers.remove());
                }
                if (permits.take(now)) {
                    long arrival = now + random.nextInt(jitter);
                    seen[sent++] = arrival;
                    answers.add(arrival + random.nextInt(jitter));
                } else {
                    long next = permits.leastWait(0, now);
                    long answer = answers.isEmpty() ? Long.MAX_VALUE : answers.peek() - now;
                    now += Math.max(1, Math.min(next, answer)) + random.nextInt(20);
                }
            }
            Arrays.sort(seen);
            return seen;
        }

        int worst(long[] seen) {
            int worst = 0;
            for (int first = 0, last = 0; last < seen.length; last++) {
                while (seen[last] - seen[first] >= WINDOW) {
                    first++;
                }
                worst = Math.max(worst, last - first + 1);
            }
            return worst;
        }
    }
}
