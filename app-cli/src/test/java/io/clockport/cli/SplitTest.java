package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
        terminal.given("log", "8:00-9:30", "Mail", "-p", "Office", "-t", "urgent", "--create");
    }

    @Test
    void one_entry_becomes_two_that_say_the_same() {
        assertThat(terminal.run("split", "1", "8:45").out()).isEqualTo("""
                First  Mail · Office · #urgent
                  08:00 to 08:45, 0:45:00
                Second Mail · Office · #urgent
                  08:45 to 09:30, 0:45:00
                """);
        assertThat(terminal.run("last").out()).isEqualTo("""
                NO  WHEN                     WHAT
                 1  08:45 to 09:30, 0:45:00  Mail · Office · #urgent
                 2  08:00 to 08:45, 0:45:00  Mail · Office · #urgent
                """);
    }

    @Test
    void the_second_can_say_something_else() {
        var split = terminal.run("split", "1", "30m", "Review", "-p", "Website", "--create");

        assertThat(split.out()).contains("First  Mail · Office · #urgent\n", "Second Review · Website · #urgent\n");
    }

    @Test
    void a_gap_is_taken_from_the_second() {
        assertThat(terminal.run("split", "1", "8:30", "--gap", "15m").out())
                .contains("08:00 to 08:30, 0:30:00", "08:45 to 09:30, 0:45:00");
    }

    @Test
    void what_runs_is_stopped_there_and_goes_on_as_another() {
        terminal.given("start", "Review", "--at", "9:40");

        assertThat(terminal.run("split", "running", "9:50", "Standup").out()).isEqualTo("""
                First  Review
                  09:40 to 09:50, 0:10:00
                Second Standup
                  09:50 to now, 0:10:00
                """);
        assertThat(terminal.run("status").out()).startsWith("Running Standup\n  since 09:50, 0:10:00\n");
    }

    @Test
    void a_gap_in_what_runs_is_booked_on_neither() {
        terminal.given("start", "Review", "--at", "9:40");

        assertThat(terminal.run("split", "running", "9:45", "--gap", "10m").out())
                .contains("09:40 to 09:45, 0:05:00", "09:55 to now, 0:05:00");
    }

    @Test
    void a_time_after_midnight_is_meant_where_the_entry_goes_past_it() {
        terminal.given("log", "yesterday 22:00 - today 1:00", "Night shift");

        assertThat(terminal.run("split", "2", "0:30").out())
                .contains("Tue 3 Mar 2026 22:00 to 00:30, 2:30:00", "00:30 to 01:00, 0:30:00");
    }

    @ParameterizedTest(name = "split 1 {0}")
    @CsvSource({
        "8:00, '08:00 is not inside the entry, which goes from 08:00 to 09:30'",
        "9:30, '09:30 is not inside the entry, which goes from 08:00 to 09:30'",
        "2h, '10:00 is not inside the entry, which goes from 08:00 to 09:30'",
        "7:59, '07:59 is not inside the entry, which goes from 08:00 to 09:30'"
    })
    void a_time_that_is_not_inside_is_refused_with_the_bounds(String at, String what) {
        var refused = terminal.run("split", "1", at);

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).startsWith("clockport: " + what + "\n  write a time between these two");
        assertThat(terminal.run("last").out().lines()).hasSize(2);
    }

    @Test
    void a_gap_that_leaves_nothing_is_refused() {
        var refused = terminal.run("split", "1", "9:00", "--gap", "30m");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).startsWith("clockport: nothing would be left after the gap: the entry ends at 09:30");
    }

    @Test
    void words_that_are_no_time_are_a_usage_error() {
        assertThat(terminal.run("split", "1", "soon").code()).isEqualTo(64);
        assertThat(terminal.run("split", "1").err()).startsWith("clockport: missing: AT\n");
        assertThat(terminal.run("split", "1", "8:30", "--gap", "-5m").code()).isEqualTo(64);
    }

    @Test
    void both_parts_as_data() {
        assertThat(terminal.run("split", "1", "8:45", "--json").out())
                .matches("\\{\"first\":\\{\"id\".*\"seconds\":2700},\"second\":\\{\"id\".*\"seconds\":2700}}\n");
    }
}
