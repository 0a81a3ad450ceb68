package io.clockport.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.testing.OverSeeds;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDurationTest {

    @ParameterizedTest
    @CsvSource({
        "PT38H26M24S, 138384",
        "PT0S, 0",
        "PT1S, 1",
        "PT90M, 5400",
        "PT1H, 3600",
        "PT100000H, 360000000",
        "PT1H1S, 3601",
        "PT59.999S, 59",
        "PT0.5S, 0"
    })
    void hours_minutes_and_seconds_are_read(String text, long seconds) {
        assertThat(IsoDuration.parse("estimate", text)).isEqualTo(Either.right(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PT",
                "P1D",
                "P1DT1H",
                "P1W",
                "P1M",
                "-PT1H",
                "PT-1H",
                "PT1",
                "1H",
                "pt1h",
                "PT1H ",
                "PT1.5H",
                "PT1M1H",
                "PT.5S",
                "PT1H\n",
                "1:30",
                "90",
                "PT9999999999999999999999H",
                "PT9223372036854775807H",
                "PT0.0000000000001S"
            })
    void anything_else_is_refused_with_an_example(String text) {
        assertThat(IsoDuration.parse("estimate", text))
                .isEqualTo(Either.left(
                        new Refused.Invalid("estimate", "hours, minutes and seconds are needed, such as PT38H26M24S")));
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false"})
    void a_text_of_more_than_64_characters_is_refused(int length, boolean read) {
        var text = "PT" + "0".repeat(length - 3) + "H";

        assertThat(IsoDuration.parse("estimate", text).isRight()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"138384, PT38H26M24S", "0, PT0S", "86400, PT24H", "5400, PT1H30M", "59, PT59S"})
    void hours_are_written_without_bound_and_never_as_days(long seconds, String text) {
        assertThat(IsoDuration.format(Duration.ofSeconds(seconds, 999_999_999))).isEqualTo(text);
    }

    @OverSeeds
    void what_is_written_is_read_back(long seed) {
        var duration = Duration.ofSeconds(new Random(seed).nextInt(Integer.MAX_VALUE));

        assertThat(IsoDuration.parse("estimate", IsoDuration.format(duration))).isEqualTo(Either.right(duration));
    }
}
