package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.failure.Refused;
import io.clockport.testing.Any;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Duration LONGEST = Duration.ofHours(999);

    @Test
    void an_entry_may_end_when_it_starts() {
        assertThat(Interval.between(Any.NINE, Any.NINE)).isEqualTo(Either.right(new Interval(Any.NINE, Any.NINE)));
        assertThat(new Interval(Any.NINE, Any.NINE).duration()).isZero();
    }

    @Test
    void an_end_one_second_before_the_start_is_refused_and_named() {
        assertThat(Interval.between(Any.NINE, Any.NINE.minusSeconds(1)))
                .isEqualTo(Either.left(new Refused.Invalid(
                        "end", "must not be before the start 2026-03-02T09:00:00Z, got 2026-03-02T08:59:59Z")));
    }

    @Test
    void an_end_that_is_earlier_by_less_than_a_second_is_the_start() {
        assertThat(Interval.between(Any.NINE.plusMillis(900), Any.NINE.plusMillis(100)))
                .isEqualTo(Either.right(new Interval(Any.NINE, Any.NINE)));
    }

    @Test
    void an_entry_lasts_999_hours_and_not_a_second_more() {
        assertThat(Interval.between(Any.NINE, Any.NINE.plus(LONGEST)).isRight()).isTrue();
        assertThat(Interval.between(Any.NINE, Any.NINE.plus(LONGEST).plusMillis(999))
                        .isRight())
                .isTrue();
        assertThat(Interval.between(Any.NINE, Any.NINE.plus(LONGEST).plusSeconds(1)))
                .isEqualTo(Either.left(new Refused.Invalid("end", "an entry lasts at most 999 hours")));
    }

    @Test
    void what_is_below_a_second_is_cut() {
        var interval = new Interval(Any.NINE.plusMillis(999), Any.TEN.plusNanos(1));

        assertThat(interval).isEqualTo(new Interval(Any.NINE, Any.TEN));
        assertThat(interval.duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void the_farthest_moments_are_refused_and_do_not_overflow() {
        assertThat(Interval.between(Instant.MIN, Instant.MAX).isLeft()).isTrue();
    }

    @Test
    void what_the_service_keeps_may_be_longer_but_never_ends_before_it_starts() {
        assertThat(new Interval(Any.NINE, Any.NINE.plus(LONGEST).plusSeconds(1)).duration())
                .isGreaterThan(LONGEST);
        assertThatThrownBy(() -> new Interval(Any.TEN, Any.NINE)).isInstanceOf(IllegalArgumentException.class);
    }
}
