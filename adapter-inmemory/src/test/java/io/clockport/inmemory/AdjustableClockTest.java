package io.clockport.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class AdjustableClockTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_clock_that_is_advanced_stands_still_later_or_earlier() {
        var clock = AdjustableClock.fixed(NINE);

        clock.advance(Duration.ofHours(2));
        clock.advance(Duration.ofHours(-1));

        assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(3_600));
    }

    @Test
    void a_clock_can_go_back_to_what_it_went_by() {
        var clock = new AdjustableClock(InstantSource.fixed(NINE));
        var source = clock.source();
        clock.setTo(Instant.EPOCH);

        clock.runWith(source);

        assertThat(clock.instant()).isEqualTo(NINE);
    }
}
