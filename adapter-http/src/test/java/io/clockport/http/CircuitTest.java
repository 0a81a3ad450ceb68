package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CircuitTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final CircuitBreaker RULE = new CircuitBreaker(3, Duration.ofSeconds(1), Duration.ofSeconds(4));

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void it_opens_at_the_failure_that_is_one_too_many_and_not_before() {
        var two = failed(Circuit.closed(RULE), 2, 0);

        assertThat(two.admit(0).isRight()).isTrue();
        assertThat(two.failed(0).admit(0)).isEqualTo(Either.left(Duration.ofSeconds(1)));
    }

    @Test
    void an_answer_starts_the_count_again() {
        var circuit = failed(failed(Circuit.closed(RULE), 2, 0).answered(), 2, 0);

        assertThat(circuit.isOpen()).isFalse();
    }

    @Test
    void after_the_pause_one_request_goes_to_see_and_the_others_wait() {
        var open = failed(Circuit.closed(RULE), 3, 0);

        assertThat(open.admit(SECOND - 1).isLeft()).isTrue();
        var probing = open.admit(SECOND).get();
        assertThat(probing.admit(SECOND).isLeft()).isTrue();
        assertThat(probing.answered()).isEqualTo(Circuit.closed(RULE));
    }

    @Test
    void each_look_that_fails_doubles_the_pause_up_to_the_longest() {
        var circuit = failed(Circuit.closed(RULE), 3, 0);
        for (long pause : new long[] {1, 2, 4, 4}) {
            assertThat(circuit.pause()).isEqualTo(Duration.ofSeconds(pause));
            circuit = circuit.admit(circuit.until()).get().failed(circuit.until());
        }
    }

    @Test
    void who_was_on_the_way_when_it_opened_does_not_make_the_pause_longer() {
        var open = failed(Circuit.closed(RULE), 3, 0);

        assertThat(open.failed(SECOND / 2)).isEqualTo(open);
    }

    @Test
    void a_look_that_nobody_waited_for_leaves_the_place_to_the_next() {
        var probing = failed(Circuit.closed(RULE), 3, 0).admit(SECOND).get();

        assertThat(probing.abandoned().admit(SECOND).isRight()).isTrue();
    }

    @Test
    void a_clock_that_went_back_does_not_keep_it_open_for_longer_than_a_pause() {
        var open = failed(Circuit.closed(RULE), 3, 1_000 * SECOND);

        assertThat(open.admit(0).getLeft()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_happens_a_host_that_is_back_is_found(long seed) {
        var random = new Random(seed);
        var circuit = Circuit.closed(RULE);
        long now = random.nextLong();
        for (int i = 0; i < 200; i++) {
            now += random.nextLong(SECOND);
            circuit = switch (random.nextInt(4)) {
                case 0 -> circuit.admit(now).getOrElse(circuit);
                case 1 -> circuit.abandoned();
                default -> circuit.failed(now);
            };
        }

        var later = circuit.abandoned().admit(now + RULE.longestPause().toNanos());

        assertThat(later.map(Circuit::answered)).isEqualTo(Either.right(Circuit.closed(RULE)));
    }

    @Test
    void a_breaker_without_sense_is_refused() {
        assertThatThrownBy(() -> new CircuitBreaker(0, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CircuitBreaker(1, Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CircuitBreaker(1, Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Circuit failed(Circuit circuit, int times, long now) {
        return times == 0 ? circuit : failed(circuit.failed(now), times - 1, now);
    }
}
