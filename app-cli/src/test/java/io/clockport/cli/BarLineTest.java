package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BarLineTest {

    @Test
    void count_rate_way_and_time_left_are_on_the_line() {
        assertThat(BarLine.text("Exporting", 12_000, Duration.ofSeconds(6), 0.25))
                .isEqualTo("Exporting  12,000 entries  2,000/s  [#####...............] 25 %  18 s left");
    }

    @Test
    void what_is_not_known_yet_is_not_said() {
        assertThat(BarLine.text("Exporting", 0, Duration.ZERO, 0))
                .isEqualTo("Exporting  0 entries  [....................] 0 %");
    }

    @Test
    void a_long_time_is_said_in_minutes_and_hours() {
        assertThat(BarLine.text("Exporting", 1, Duration.ofMinutes(10), 0.5)).endsWith("  10 min left");
        assertThat(BarLine.text("Exporting", 1, Duration.ofHours(4), 0.5)).endsWith("  4 h left");
    }
}
