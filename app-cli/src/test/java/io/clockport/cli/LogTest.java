package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
    }

    @Test
    void a_stretch_of_today_is_logged() {
        assertThat(terminal.run("log", "9:00-10:30", "Planning").out()).isEqualTo("""
                Logged Planning
                  09:00 to 10:30, 1:30:00
                """);
    }

    @Test
    void a_duration_ended_just_now() {
        assertThat(terminal.run("log", "1h30m", "Phone call").out()).isEqualTo("""
                Logged Phone call
                  08:30 to 10:00, 1:30:00
                """);
    }

    @Test
    void the_day_can_be_said_beside_the_times() {
        var logged = terminal.run("log", "22:00-23:15", "Reading", "--on", "yesterday");

        assertThat(logged.out()).contains("Tue 3 Mar 2026 22:00 to 23:15, 1:15:00");
    }

    @Test
    void a_running_timer_goes_on() {
        terminal.given("start", "Mail").given("log", "8:00-9:00", "Planning");

        assertThat(terminal.run("status").out()).contains("Running Mail", "Today 1:00:00");
    }

    @Test
    void what_is_on_a_billable_project_is_billable_unless_said_otherwise() {
        terminal.given("projects", "add", "Website");

        assertThat(terminal.run("log", "1h", "a", "-p", "Website", "-b", "--json")
                        .out())
                .contains("\"billable\":true");
        assertThat(terminal.run("log", "1h", "b", "-p", "Website", "--no-billable", "--json")
                        .out())
                .contains("\"billable\":false");
    }

    @Test
    void things_that_are_not_there_yet_are_created_when_asked_for() {
        terminal.given("log", "1h", "Icons", "-p", "Website", "-k", "Design", "-t", "urgent", "--create");

        assertThat(terminal.run("projects", "list").out()).contains("Website");
        assertThat(terminal.run("tasks", "list", "-p", "Website").out()).contains("Design");
        assertThat(terminal.run("tags", "list").out()).contains("urgent");
    }

    @ParameterizedTest(name = "log \"{0}\" exits with {1}: {2}")
    @CsvSource({
        "22:00-1:00, 65, it would end before it starts",
        "soon, 64, neither a stretch of time nor a duration",
        "-1h, 64, is negative",
        "1000h, 65, 1000:00:00 is too long: an entry lasts at most 999 hours",
        "2026-03-29 2:30-4:00, 65, does not exist in Europe/Berlin",
        "2026-10-25 2:30-4:00, 65, happens twice in Europe/Berlin"
    })
    void impossible_times_are_refused_and_nothing_is_logged(String span, int code, String what) {
        var refused = terminal.run("log", span, "text");

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.err()).contains(what);
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(terminal.run("status").out()).contains("Today 0:00:00");
    }

    @Test
    void exactly_999_hours_are_taken() {
        assertThat(terminal.run("log", "999h", "Expedition").code()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"with <b>", "bell \u0007"})
    void text_that_clockify_would_not_take_is_refused(String text) {
        var refused = terminal.run("log", "1h", text);

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).startsWith("clockport: description: ");
    }

    @Test
    void text_of_3000_characters_is_taken_and_one_more_is_not() {
        assertThat(terminal.run("log", "1h", "x".repeat(3000)).code()).isZero();
        assertThat(terminal.run("log", "1h", "x".repeat(3001)).code()).isEqualTo(65);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"quoted\" [x]", "漢字 😀", "שלום", "e\u0301"})
    void any_language_is_kept_as_it_is(String text) {
        assertThat(terminal.run("log", "1h", text).out()).startsWith("Logged " + text + "\n");
    }

    @Test
    void a_line_break_is_kept_and_shown_on_one_line() {
        assertThat(terminal.run("log", "1h", "two\nlines").out()).startsWith("Logged two lines\n");
    }
}
