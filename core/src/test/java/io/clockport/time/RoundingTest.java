package io.clockport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "UP,      15, PT1S,      PT15M",
        "UP,      15, PT15M,     PT15M",
        "UP,      15, PT15M1S,   PT30M",
        "UP,      15, PT0S,      PT0S",
        "DOWN,    15, PT14M59S,  PT0S",
        "DOWN,    15, PT15M,     PT15M",
        "DOWN,    15, PT29M59S,  PT15M",
        "NEAREST, 15, PT7M29S,   PT0S",
        "NEAREST, 15, PT7M30S,   PT15M",
        "NEAREST, 15, PT22M29S,  PT15M",
        "NEAREST, 15, PT22M30S,  PT30M",
        "NEAREST, 1,  PT29S,     PT0S",
        "NEAREST, 1,  PT30S,     PT1M"
    })
    void a_duration_goes_to_a_multiple_of_the_step(
            Rounding.Direction direction, int minutes, Duration given, Duration expected) {
        assertThat(new Rounding(direction, minutes).round(given)).isEqualTo(expected);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rounding_lies_within_one_step_and_does_nothing_twice(long seed) {
        var random = new Random(seed);
        var given = Duration.ofSeconds(random.nextLong(1_000_000));
        int minutes = 1 + random.nextInt(120);
        for (var direction : Rounding.Direction.values()) {
            var rounding = new Rounding(direction, minutes);

            var rounded = rounding.round(given);

            assertThat(rounded.toSeconds() % (minutes * 60L)).isZero();
            assertThat(rounded.minus(given).abs()).isLessThan(Duration.ofMinutes(minutes));
            assertThat(rounding.round(rounded)).isEqualTo(rounded);
        }
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(Rounding.Direction.UP, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(Rounding.Direction.UP, 1).round(Duration.ofSeconds(-1)));
    }
}
