package io.clockport.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDurationTest {

    @ParameterizedTest
    @CsvSource({"PT38H26M24S, 138384", "PT20M, 1200", "PT8H, 28800", "PT0S, 0", "PT999H, 3596400", "PT1.9S, 1"})
    void hours_are_not_bounded_and_a_fraction_is_cut(String text, long seconds) {
        assertThat(IsoDuration.parse("estimate", text)).isEqualTo(Either.right(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P1D",
                "P1DT1H",
                "PT",
                "PT-1H",
                "-PT1H",
                "1h",
                "8000",
                "PT1H30",
                "pt1h",
                "PT99999999999999999999H"
            })
    void days_signs_and_nonsense_are_refused(String text) {
        assertThat(IsoDuration.parse("estimate", text).getLeft())
                .isInstanceOfSatisfying(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("estimate"));
    }

    @ParameterizedTest
    @CsvSource({"138384, PT38H26M24S", "1200, PT20M", "0, PT0S", "90061, PT25H1M1S"})
    void a_duration_is_written_without_days(long seconds, String text) {
        assertThat(IsoDuration.format(Duration.ofSeconds(seconds))).isEqualTo(text);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_written_is_read_again(long seed) {
        var duration = Duration.ofSeconds(new Random(seed).nextLong(4_000_000_000L));

        assertThat(IsoDuration.parse("d", IsoDuration.format(duration))).isEqualTo(Either.right(duration));
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 1_000_000})
    void a_huge_text_is_refused(int digits) {
        assertThat(IsoDuration.parse("d", "PT" + "1".repeat(digits) + "H").isLeft())
                .isTrue();
    }
}
