package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PT0S, 0:00:00",
        "PT59S, 0:00:59",
        "PT1H5M, 1:05:00",
        "PT38H26M24S, 38:26:24",
        "PT999H, 999:00:00",
        "PT-5M, -0:05:00"
    })
    void a_duration_is_hours_minutes_and_seconds(Duration duration, String text) {
        assertThat(Length.of(duration)).isEqualTo(text);
    }
}
