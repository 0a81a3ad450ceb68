package io.clockport.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.render.Length;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

    private static final Here HERE = MomentsTest.here("2026-03-04T12:00:00Z");

    @ParameterizedTest(name = "\"{0}\" is {1} to {2}")
    @CsvSource({
        "9:00-10:30,                        2026-03-04T08:00:00Z, 2026-03-04T09:30:00Z",
        "9:00 - 10:30,                      2026-03-04T08:00:00Z, 2026-03-04T09:30:00Z",
        "9:00–10:30,                        2026-03-04T08:00:00Z, 2026-03-04T09:30:00Z",
        "9:00..10:30,                       2026-03-04T08:00:00Z, 2026-03-04T09:30:00Z",
        "9am to 10:30am,                    2026-03-04T08:00:00Z, 2026-03-04T09:30:00Z",
        "22:00-24:00,                       2026-03-04T21:00:00Z, 2026-03-04T23:00:00Z",
        "9:00-9:00,                         2026-03-04T08:00:00Z, 2026-03-04T08:00:00Z",
        "yesterday 9:00-10:30,              2026-03-03T08:00:00Z, 2026-03-03T09:30:00Z",
        "yesterday 22:00 - today 1:00,      2026-03-03T21:00:00Z, 2026-03-04T00:00:00Z",
        "2026-03-02 9:00-10:30,             2026-03-02T08:00:00Z, 2026-03-02T09:30:00Z",
        "2026-03-02T09:00Z-2026-03-02T10:00Z, 2026-03-02T09:00:00Z, 2026-03-02T10:00:00Z",
        "9:00-05:00-10:30-05:00,            2026-03-04T14:00:00Z, 2026-03-04T15:30:00Z",
        "1h30m,                             2026-03-04T10:30:00Z, 2026-03-04T12:00:00Z"
    })
    void words_say_from_when_to_when(String words, Instant start, Instant end) {
        assertThat(Spans.parse(words, HERE).get()).isEqualTo(new Span(start, end));
    }

    @Test
    void a_duration_ends_now_and_so_on_no_other_day() {
        var parsed = Spans.parse("1h30m", HERE, LocalDate.of(2026, 3, 2));

        assertThat(parsed.getLeft().code()).isEqualTo(ExitCode.USAGE);
        assertThat(parsed.getLeft().what())
                .isEqualTo("\"1h30m\" alone is time that ends now, which is not on 2026-03-02");
    }

    @Test
    void times_without_a_day_are_on_the_day_that_was_given_beside_them() {
        var span = Spans.parse("9:00-10:00", HERE, LocalDate.of(2026, 3, 2)).get();

        assertThat(span.start()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    }

    @Test
    void the_night_of_the_spring_clock_change_is_an_hour_short() {
        var span = Spans.parse("2026-03-29 0:00-6:00", HERE).get();

        assertThat(Duration.between(span.start(), span.end())).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void the_night_of_the_autumn_clock_change_is_an_hour_longer() {
        var span = Spans.parse("2026-10-25 0:00-6:00", HERE).get();

        assertThat(Duration.between(span.start(), span.end())).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void an_end_before_the_start_is_refused_and_midnight_explained() {
        var problem = Spans.parse("22:00-1:00", HERE).getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(problem.what()).isEqualTo("it would end before it starts: 2026-03-04 22:00 to 2026-03-04 01:00");
        assertThat(problem.advice()).contains("past midnight");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "9:00",
                "9:00-",
                "-10:30",
                "9:00-soon",
                "1:30",
                "0m",
                "-1h",
                "9:00-10:00-11:00",
                "9:00-10:30-05:00"
            })
    void what_is_no_stretch_of_time_is_a_usage_error(String words) {
        assertThat(Spans.parse(words, HERE).getLeft().code()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({
        "2026-10-25 1:30-2:30, '1:00:00 2:00:00'",
        "2026-10-25 2:10-2:40, '0:30:00 1:30:00 0:30:00'",
        "2026-10-25 2:40-2:10, '0:30:00'",
        "2026-10-25 0:00-6:00, '7:00:00'"
    })
    void every_reading_around_a_clock_change_that_makes_sense_is_found(String words, String lengths) {
        assertThat(Spans.readings(words, HERE, HERE.today()))
                .extracting(span -> Length.of(Duration.between(span.start(), span.end())))
                .containsExactly(lengths.split(" "));
    }

    @Test
    void a_clock_change_inside_the_words_is_said_back() {
        assertThat(Spans.parse("2026-03-29 2:30-4:00", HERE).getLeft().what()).contains("does not exist");
    }
}
