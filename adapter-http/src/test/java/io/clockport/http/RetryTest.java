package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetryTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Retry RETRY = new Retry(4, Duration.ofMillis(100), Duration.ofMillis(300));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_wait_lies_between_half_of_the_backoff_and_all_of_it(long seed) {
        var dice = new Random(seed).nextDouble();

        assertThat(RETRY.waitAfter(1, Optional.empty(), LONG, dice)).hasValueSatisfying(within(50, 100));
        assertThat(RETRY.waitAfter(2, Optional.empty(), LONG, dice)).hasValueSatisfying(within(100, 200));
        assertThat(RETRY.waitAfter(3, Optional.empty(), LONG, dice)).hasValueSatisfying(within(150, 300));
    }

    @Test
    void nothing_is_sent_more_often_than_said() {
        assertThat(RETRY.waitAfter(4, Optional.empty(), LONG, 0)).isEmpty();
        assertThat(Retry.NEVER.waitAfter(1, Optional.empty(), LONG, 0)).isEmpty();
    }

    @Test
    void a_wait_that_does_not_fit_is_not_begun() {
        assertThat(RETRY.waitAfter(1, Optional.empty(), Duration.ofMillis(50), 0))
                .isEmpty();
        assertThat(RETRY.waitAfter(1, Optional.of(Duration.ofSeconds(9)), Duration.ofSeconds(8), 0))
                .isEmpty();
    }

    @Test
    void the_service_is_given_the_longer_wait_that_it_asks_for() {
        assertThat(RETRY.waitAfter(1, Optional.of(Duration.ofSeconds(9)), LONG, 0))
                .contains(Duration.ofSeconds(9));
        assertThat(RETRY.waitAfter(1, Optional.of(Duration.ZERO), LONG, 0)).contains(Duration.ofMillis(50));
    }

    @Test
    void a_budget_lets_one_in_ten_come_again_when_nothing_else_is_left() {
        var budget = new RetryBudget();
        while (budget.spend()) {
            continue;
        }

        for (int i = 0; i < 9; i++) {
            budget.earn();
        }

        assertThat(budget.spend()).isFalse();
        budget.earn();
        assertThat(budget.spend()).isTrue();
        assertThat(budget.spend()).isFalse();
    }

    private static Consumer<Duration> within(long least, long most) {
        return wait -> assertThat(wait).isBetween(Duration.ofMillis(least), Duration.ofMillis(most));
    }
}
