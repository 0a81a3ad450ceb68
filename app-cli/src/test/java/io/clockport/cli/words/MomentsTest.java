package io.clockport.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.problem.ExitCode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    // A Wednesday, 10:15:30 in Berlin.
    private static final Here HERE = here("2026-03-04T09:15:30.987Z");

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "now,                       2026-03-04T09:15:30Z",
        "9:30,                      2026-03-04T08:30:00Z",
        "09:30:15,                  2026-03-04T08:30:15Z",
        "9am,                       2026-03-04T08:00:00Z",
        "9:30 pm,                   2026-03-04T20:30:00Z",
        "12am,                      2026-03-03T23:00:00Z",
        "12pm,                      2026-03-04T11:00:00Z",
        "24:00,                     2026-03-04T23:00:00Z",
        "Yesterday 17:00,           2026-03-03T16:00:00Z",
        "today  8:00,               2026-03-04T07:00:00Z",
        "tomorrow 8:00,             2026-03-05T07:00:00Z",
        "mon 9:00,                  2026-03-02T08:00:00Z",
        "wednesday 9:00,            2026-03-04T08:00:00Z",
        "thu 9:00,                  2026-02-26T08:00:00Z",
        "2026-03-02 09:00,          2026-03-02T08:00:00Z",
        "2026-03-02T09:00,          2026-03-02T08:00:00Z",
        "2026-03-02T09:00:00Z,      2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00+05:30, 2026-03-02T03:30:00Z",
        "9:30-05:00,                2026-03-04T14:30:00Z",
        "-15m,                      2026-03-04T09:00:30Z",
        "-1h30m,                    2026-03-04T07:45:30Z",
        "15m ago,                   2026-03-04T09:00:30Z",
        "+10m,                      2026-03-04T09:25:30Z"
    })
    void words_mean_a_moment_in_the_zone_of_the_person(String words, Instant moment) {
        assertThat(Moments.parse(words, HERE).get()).isEqualTo(moment);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "9", "soon", "13pm", "0am", "9:30 yesterday", "--5m", "-", "9:30+99:00", "\u0000"})
    void what_is_no_moment_is_refused_with_examples(String words) {
        var problem = Moments.parse(words, HERE).getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.USAGE);
        assertThat(problem.advice()).contains("yesterday 17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "Tomorrow", "2026-03-02", " mon "})
    void a_day_alone_is_no_moment_and_its_time_is_asked_for(String day) {
        var problem = Moments.parse(day, HERE).getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.USAGE);
        assertThat(problem.advice()).isEqualTo("write for example \"" + day.strip() + " 9:00\"");
    }

    @ParameterizedTest(name = "\"{0}\": the nearest is {1}")
    @CsvSource({
        "25:00,               24:00",
        "24:01,               24:00",
        "9:60,                10:00",
        "23:99,               24:00",
        "yesterday 30:15,     24:00",
        "2026-02-30 9:00,     2026-02-28",
        "2026-13-01 9:00,     2026-12-01",
        "2026-00-00 9:00,     2026-01-01"
    })
    void what_does_not_exist_is_refused_with_the_nearest_that_does(String words, String nearest) {
        var problem = Moments.parse(words, HERE).getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.USAGE);
        assertThat(problem.what()).startsWith("there is no ");
        assertThat(problem.advice()).isEqualTo("the nearest there is: " + nearest);
    }

    @Test
    void a_day_that_is_nearly_a_word_is_guessed() {
        assertThat(Moments.parse("yesteday 17:00", HERE).getLeft().advice()).startsWith("did you mean yesterday? ");
    }

    @Test
    void a_time_that_the_clocks_skip_is_said_back() {
        var problem = Moments.parse("2026-03-29 02:30", HERE).getLeft();

        assertThat(problem.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(problem.what())
                .isEqualTo("2026-03-29 02:30 does not exist in Europe/Berlin: the clocks jump from 02:00 to 03:00");
        assertThat(problem.advice()).startsWith("the nearest there are: 01:59 and 03:00; ");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2011-12-30 09:00, Pacific/Apia, from 2011-12-30 00:00 to 2011-12-31 00:00, 2011-12-29 23:59 and 2011-12-31 00:00",
        "2018-11-04 00:00, America/Sao_Paulo, from 2018-11-04 00:00 to 2018-11-04 01:00, 2018-11-03 23:59 and 2018-11-04 01:00",
        "2026-10-04 02:10, Australia/Lord_Howe, from 02:00 to 02:30, 01:59 and 02:30"
    })
    void what_the_clocks_skip_at_midnight_is_said_with_its_days(
            String words, String zone, String jump, String nearest) {
        var there = new Here(ZoneId.of(zone), HERE.now(), DayOfWeek.MONDAY);

        var problem = Moments.parse(words, there).getLeft();

        assertThat(problem.what()).endsWith("the clocks jump " + jump);
        assertThat(problem.advice()).startsWith("the nearest there are: " + nearest + "; ");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"mon 9", "yesterday at 9am", "2026-03-02 soon"})
    void where_the_day_is_right_no_other_is_guessed(String words) {
        assertThat(Moments.parse(words, HERE).getLeft().advice()).startsWith("write for example ");
    }

    @Test
    void a_present_moment_has_whole_seconds() {
        assertThat(HERE.now()).isEqualTo(Instant.parse("2026-03-04T09:15:30Z"));
    }

    @Test
    void a_time_that_happens_twice_is_said_back_with_both_readings() {
        var problem = Moments.parse("2026-10-25 02:30", HERE).getLeft();

        assertThat(problem.what()).contains("happens twice in Europe/Berlin");
        assertThat(problem.advice())
                .contains("\"2026-10-25 02:30+02:00\" is the first", "\"2026-10-25 02:30+01:00\" the second");
    }

    @Test
    void an_offset_settles_which_of_the_two_is_meant() {
        assertThat(Moments.parse("2026-10-25 02:30+02:00", HERE).get())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Moments.parse("2026-10-25 02:30+01:00", HERE).get())
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void a_time_that_happens_twice_has_two_readings_and_any_other_one() {
        assertThat(Moments.readings("2026-10-25 02:30", HERE, HERE.today()))
                .containsExactly(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(Moments.readings("9:30", HERE, HERE.today())).hasSize(1);
        assertThat(Moments.readings("soon", HERE, HERE.today())).isEmpty();
    }

    static Here here(String now) {
        return new Here(BERLIN, Instant.parse(now), DayOfWeek.MONDAY);
    }
}
