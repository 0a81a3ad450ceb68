package io.clockport.fake.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.fake.control.RateLimit.Stretch;
import io.clockport.fake.control.RateLimit.Whose;
import io.clockport.fake.control.RateLimits.Switched;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private static final Instant NOON = Instant.parse("2026-03-30T12:00:00Z");

    private final RateLimits limits = new RateLimits(2, 3);

    @Test
    void what_is_not_on_is_not_counted() {
        for (int i = 0; i < 10; i++) {
            assertThat(limits.count(List.of(), "key", "ws", NOON)).isEmpty();
        }
        assertThat(limits.count(List.of(Switched.PER_SECOND), "key", "ws", NOON))
                .isEmpty();
    }

    @Test
    void one_too_many_is_told_the_limit_and_the_seconds_that_are_left() {
        limits.replace(List.of(new RateLimit(1, Stretch.HOUR, Whose.WORKSPACE, ErrorBody.JSON, true)));
        limits.count(List.of(), "key", "ws", NOON.plusSeconds(10));

        var exceeded = limits.count(List.of(), "other", "ws", NOON.plusSeconds(20));

        assertThat(exceeded)
                .hasValueSatisfying(limit -> assertThat(limit.secondsLeft()).isEqualTo(3_580));
    }

    @Test
    void each_is_counted_by_itself_and_anew_in_the_next_stretch() {
        var on = List.of(Switched.PER_SECOND);
        for (var key : List.of("a", "b")) {
            assertThat(limits.count(on, key, "ws", NOON)).isEmpty();
            assertThat(limits.count(on, key, "ws", NOON)).isEmpty();
            assertThat(limits.count(on, key, "ws", NOON)).isPresent();
            assertThat(limits.count(on, key, "ws", NOON.plusSeconds(1))).isEmpty();
            limits.reset();
        }
    }

    @Test
    void of_very_many_different_ones_the_late_are_let_through() {
        limits.replace(List.of(new RateLimit(0, Stretch.HOUR, Whose.WORKSPACE, ErrorBody.EMPTY, false)));
        for (int i = 0; i < 10_000; i++) {
            limits.count(List.of(), "key", "ws" + i, NOON);
        }

        assertThat(limits.count(List.of(), "key", "ws0", NOON)).isPresent();
        assertThat(limits.count(List.of(), "key", "one-more", NOON)).isEmpty();
    }
}
