package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void what_is_left_is_at_most_the_limit_and_shrinks() {
        var deadline = new Deadline(Duration.ofHours(1));

        var before = deadline.left();

        assertThat(before).isPositive().isLessThanOrEqualTo(deadline.limit());
        assertThat(deadline.left()).isLessThanOrEqualTo(before);
    }

    @Test
    void nothing_is_left_once_a_timer_says_that_it_passed() {
        var deadline = new Deadline(Duration.ofHours(1));

        deadline.pass();

        assertThat(deadline.left()).isZero();
    }

    @Test
    void no_time_is_never_less_than_none() {
        assertThat(new Deadline(Duration.ZERO).left()).isZero();
        assertThat(new Deadline(Duration.ofSeconds(-1)).left()).isZero();
    }
}
