package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimerTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
    }

    @Test
    void a_timer_outlives_the_process_that_started_it() {
        terminal.given("start", "Fix the login page");

        var later = terminal.now("2026-03-04T09:45:10Z").run("status");

        assertThat(later.out()).isEqualTo("""
                Running Fix the login page
                  since 10:00, 0:45:10
                Today 0:45:10
                """);
        assertThat(later.code()).isZero();
    }

    @Test
    void words_need_no_quotes() {
        assertThat(terminal.run("start", "Fix", "the", "login", "page").out()).contains("Fix the login page");
    }

    @Test
    void a_timer_says_project_task_and_tags() {
        terminal.given("projects", "add", "Website").given("tasks", "add", "-p", "Website", "Design");
        terminal.given("tags", "add", "urgent").given("tags", "add", "remote");

        var started = terminal.run("start", "Icons", "-p", "web", "-k", "des", "-t", "urg", "-t", "remote");

        assertThat(started.out()).isEqualTo("""
                Started Icons · Website / Design · #urgent · #remote
                  at 10:00
                """);
    }

    @Test
    void starting_another_timer_stops_the_first_where_the_second_begins() {
        terminal.given("start", "Mail", "--at", "9:00");

        var second = terminal.run("start", "Review", "--at", "-15m");

        assertThat(second.out()).isEqualTo("""
                Stopped Mail
                  09:00 to 09:45, 0:45:00
                Started Review
                  at 09:45
                """);
    }

    @Test
    void a_timer_before_the_one_that_runs_is_refused_and_loses_nothing() {
        terminal.given("start", "Mail", "--at", "9:30");

        var refused = terminal.run("start", "Review", "--at", "9:00");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("a timer runs since 09:30, which is after 09:00");
        assertThat(terminal.run("status").out()).contains("Running Mail", "0:30:00");
    }

    @Test
    void a_start_that_has_not_come_yet_is_refused() {
        var refused = terminal.run("start", "Mail", "--at", "11:00");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).isEqualTo("""
                clockport: 11:00 has not come yet: it is 10:00
                  write the day as well if it was earlier, for example "yesterday 17:00"
                """);
    }

    @Test
    void stopping_says_what_was_done_and_how_long() {
        terminal.given("start", "Mail", "--at", "yesterday 23:30");

        var stopped = terminal.run("stop", "--at", "0:15");

        assertThat(stopped.out()).isEqualTo("""
                Stopped Mail
                  Tue 3 Mar 2026 23:30 to 00:15, 0:45:00
                """);
    }

    @Test
    void stopping_can_say_what_the_timer_lacks() {
        terminal.given("start").given("projects", "add", "Website");

        var stopped = terminal.now("2026-03-04T10:00:00Z").run("stop", "Mail", "-p", "Website");

        assertThat(stopped.out()).startsWith("Stopped Mail · Website\n");
    }

    @Test
    void stopping_when_nothing_runs_says_so() {
        var refused = terminal.run("stop");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).isEqualTo("""
                clockport: no timer is running
                  start one: clockport start "what you do"
                """);
    }

    @Test
    void a_timer_cannot_stop_before_it_began() {
        terminal.given("start", "Mail", "--at", "9:30");

        var refused = terminal.run("stop", "--at", "9:00");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("the timer runs since 09:30; it cannot end at 09:00");
        assertThat(terminal.run("status").out()).contains("Running Mail");
    }

    @Test
    void a_clock_that_was_set_back_is_noticed() {
        terminal.given("start", "Mail");

        var earlier = terminal.now("2026-03-04T08:00:00Z");

        assertThat(earlier.run("status").out()).contains("was the clock set back?", "Today 0:00:00");
        assertThat(earlier.run("stop").err()).contains("if the clock was set back");
    }

    @Test
    void a_timer_as_data() {
        terminal.given("start", "Mail \"urgent\"");

        var status = terminal.now("2026-03-04T09:01:00Z").run("status", "--json");

        assertThat(status.out())
                .matches(
                        "\\{\"running\":\\{\"id\":\"[0-9a-f]{24}\",\"description\":\"Mail \\\\\"urgent\\\\\"\",\"project\":null,"
                                + "\"client\":null,\"task\":null,\"tags\":\\[],\"billable\":false,\"start\":\"2026-03-04T09:00:00Z\","
                                + "\"end\":null,\"seconds\":60},\"todaySeconds\":60}\n");
    }

    @Test
    void nothing_as_data() {
        assertThat(terminal.run("status", "--json").out()).isEqualTo("{\"running\":null,\"todaySeconds\":0}\n");
    }
}
