package io.clockport.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutWordsTest {

    @ParameterizedTest
    @CsvSource({"1s, PT1S", "20 s, PT20S", "2m, PT2M", "90min, PT0S", "60m, PT1H", "3600s, PT1H"})
    void seconds_and_minutes_are_understood_up_to_an_hour(String words, Duration length) {
        assertThat(TimeoutWords.parse(words).orElse(Duration.ZERO)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "-5s", "soon", "20", "1h", "3601s", "61m", "1.5s", "99999s"})
    void everything_else_is_not(String words) {
        assertThat(TimeoutWords.parse(words)).isEmpty();
    }
}
