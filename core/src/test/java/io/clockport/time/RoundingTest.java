package io.clockport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.testing.OverSeeds;
import io.clockport.time.Rounding.Direction;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "UP, 15, 0, 0",
        "UP, 15, 1, 900",
        "UP, 15, 900, 900",
        "UP, 15, 901, 1800",
        "DOWN, 15, 899, 0",
        "DOWN, 15, 900, 900",
        "DOWN, 15, 1799, 900",
        "NEAREST, 15, 449, 0",
        "NEAREST, 15, 450, 900",
        "NEAREST, 15, 1349, 900",
        "NEAREST, 15, 1350, 1800",
        "NEAREST, 1, 29, 0",
        "NEAREST, 1, 30, 60",
        "UP, 60, 3601, 7200"
    })
    void it_rounds_to_a_multiple_of_the_step(Direction direction, int minutes, long seconds, long rounded) {
        assertThat(new Rounding(direction, minutes).round(Duration.ofSeconds(seconds)))
                .isEqualTo(Duration.ofSeconds(rounded));
    }

    @Test
    void a_step_has_a_minute_at_least() {
        assertThat(new Rounding(Direction.UP, 1).minutes()).isEqualTo(1);
        assertThatThrownBy(() -> new Rounding(Direction.UP, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void time_that_did_not_pass_cannot_be_rounded() {
        var rounding = new Rounding(Direction.UP, 15);

        assertThatThrownBy(() -> rounding.round(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-1S");
    }

    @OverSeeds
    void it_stays_within_a_step_and_rounding_again_changes_nothing(long seed) {
        var random = new Random(seed);
        var step = Duration.ofMinutes(1 + random.nextInt(120));
        var duration = Duration.ofSeconds(random.nextInt(400_000));

        for (var direction : Direction.values()) {
            var rounding = new Rounding(direction, (int) step.toMinutes());
            var rounded = rounding.round(duration);

            assertThat(rounded.minus(duration).abs()).isLessThan(step);
            assertThat(rounding.round(rounded)).isEqualTo(rounded);
        }
    }

    @OverSeeds
    void down_is_never_more_and_up_never_less_and_the_nearest_is_one_of_them(long seed) {
        var random = new Random(seed);
        int minutes = 1 + random.nextInt(120);
        var duration = Duration.ofSeconds(random.nextInt(400_000));

        var down = new Rounding(Direction.DOWN, minutes).round(duration);
        var up = new Rounding(Direction.UP, minutes).round(duration);

        assertThat(down).isLessThanOrEqualTo(duration);
        assertThat(up).isGreaterThanOrEqualTo(duration);
        assertThat(new Rounding(Direction.NEAREST, minutes).round(duration)).isIn(down, up);
    }
}
