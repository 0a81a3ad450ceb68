package io.clockport.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.problem.ExitCode;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "1h30m, PT1H30M",
        "1H 30M 5s, PT1H30M5S",
        "1h30, PT1H30M",
        "90m, PT1H30M",
        "90 min, PT1H30M",
        "1.5h, PT1H30M",
        "'1,25h', PT1H15M",
        "45s, PT45S",
        "0m, PT0S",
        "PT1H30M, PT1H30M",
        "1000h, PT1000H",
        "999999h, PT999999H"
    })
    void words_say_how_long(String words, Duration length) {
        assertThat(Durations.parse(words).get()).isEqualTo(length);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "h", "pt", "90", "1:30", "1h1h", "30m1h", "1d", "9999999h", "one hour", "1.h"})
    void what_is_no_duration_is_refused_with_examples(String words) {
        var problem = Durations.parse(words).getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.USAGE);
        assertThat(problem.advice()).contains("1h30m");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"-1h30m", "- 1h30m", "−1h30m"})
    void a_negative_one_is_refused_by_the_rule(String words) {
        var problem = Durations.parse(words).getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.USAGE);
        assertThat(problem.what()).isEqualTo("\"" + words + "\" is negative, and a duration never is");
        assertThat(problem.advice()).isEqualTo("leave out the minus: 1h30m");
    }
}
