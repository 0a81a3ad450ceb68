package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
    }

    @Test
    void a_day_is_listed_entry_by_entry_with_what_looks_odd() {
        terminal.given("log", "8:00-8:30", "Planning", "-p", "Website", "-k", "Design", "-t", "urgent", "--create");
        terminal.given("log", "8:20-9:00", "Mail").given("start", "Review", "--at", "9:15");

        assertThat(terminal.run("report").out()).isEqualTo("""
                Wed 4 Mar 2026, Europe/Berlin

                FROM   TO     TIME  WHAT
                08:00  08:30  0:30  Planning · Website / Design · #urgent
                08:20  09:00  0:40  Mail
                09:15  now    0:45  Review
                ─────────────────────────────────────────────────────────
                Total         1:55

                Gap      09:00 to 09:15  0:15
                Overlap  08:20 to 08:30  0:10
                """);
    }

    @Test
    void in_the_hour_that_comes_twice_each_time_says_which_it_is() {
        terminal.now("2026-10-25T12:00:00Z");
        terminal.given("log", "2:30+02:00 - 2:10+01:00", "Night").given("log", "2:30+01:00 - 4:00", "Release");

        assertThat(terminal.run("report").out()).isEqualTo("""
                Sun 25 Oct 2026, Europe/Berlin

                FROM         TO           TIME  WHAT
                02:30+02:00  02:10+01:00  0:40  Night
                02:30+01:00  04:00        1:30  Release
                ───────────────────────────────────────
                Total                     2:10

                Gap      02:10+01:00 to 02:30+01:00  0:20
                """);
    }

    @Test
    void what_divides_a_report_divides_it_once() {
        terminal.given("log", "9:00-9:30", "Mail");

        assertThat(terminal.run("report", "--by", "day,day").out())
                .isEqualTo(terminal.run("report", "--by", "day").out());
    }

    @Test
    void a_week_is_a_table_and_bars() {
        terminal.given("log", "mon 9:00-12:00", "a", "-p", "Website", "--create");
        terminal.given("log", "tue 9:00-10:30", "b").given("log", "1h", "c", "-p", "Website");

        assertThat(terminal.run("report", "week").out()).isEqualTo("""
                Mon 2 Mar to Sun 8 Mar 2026, Europe/Berlin

                PROJECT       Mon 2  Tue 3  Wed 4  Thu 5  Fri 6  Sat 7  Sun 8  TOTAL
                (no project)          1:30                                      1:30
                Website        3:00          1:00                               4:00
                ────────────────────────────────────────────────────────────────────
                Total          3:00   1:30   1:00                               5:30

                Mon 2 Mar  3:00  ████████████████████████████████████████
                Tue 3 Mar  1:30  ████████████████████
                Wed 4 Mar  1:00  █████████████▍
                Thu 5 Mar  0:00
                Fri 6 Mar  0:00
                Sat 7 Mar  0:00
                Sun 8 Mar  0:00
                """);
    }

    @Test
    void a_day_without_work_says_so() {
        assertThat(terminal.run("report", "yesterday").out()).isEqualTo("""
                Tue 3 Mar 2026, Europe/Berlin

                Nothing was booked.
                """);
    }

    @Test
    void what_crosses_midnight_counts_on_both_days() {
        terminal.given("log", "mon 22:00 - tue 1:30", "Night shift");

        assertThat(terminal.run("report", "tue").out()).contains("00:00  01:30  1:30  Night shift");
        assertThat(terminal.run("report", "mon").out()).contains("22:00  00:00  2:00  Night shift");
    }

    @Test
    void what_began_weeks_before_still_counts() {
        terminal.given("log", "2026-02-01 9:00 - tue 1:30", "Expedition");

        assertThat(terminal.run("report", "tue", "--json").out()).contains("\"totalSeconds\":5400");
    }

    @Test
    void the_days_of_a_clock_change_are_an_hour_shorter_and_longer() {
        terminal.now("2026-12-01T12:00:00Z").given("log", "2026-03-29 0:00-24:00", "spring");
        terminal.given("log", "2026-10-25 0:00-24:00", "autumn");

        assertThat(terminal.run("report", "2026-03-29").out()).contains("Total         23:00");
        assertThat(terminal.run("report", "2026-10-25").out()).contains("Total         25:00");
    }

    @Test
    void seconds_are_shown_where_there_are_any() {
        terminal.given("log", "9:00:00-9:00:01", "blink");

        assertThat(terminal.run("report").out()).contains("0:00:01  blink");
    }

    @Test
    void a_report_can_be_divided_by_several_things() {
        terminal.given("log", "1h", "a", "-p", "Website", "-t", "x", "-t", "y", "--create");
        terminal.given("log", "30m", "b");

        var report = terminal.run("report", "today", "--by", "tag,billable", "--json")
                .out();

        assertThat(report)
                .contains("\"tag\":[{\"name\":\"(no tag)\",\"seconds\":1800},{\"name\":\"x\",\"seconds\":3600},"
                        + "{\"name\":\"y\",\"seconds\":3600}],\"billable\":[");
    }

    @ParameterizedTest(name = "--round {0} makes 52 minutes {1}")
    @CsvSource({"15m, 0:45", "15m:up, 1:00", "15m:down, 0:45", "5m, 0:50", "1h, 1:00"})
    void entries_can_be_rounded(String rounding, String total) {
        terminal.given("log", "52m", "a");

        assertThat(terminal.run("report", "today", "--round", rounding).out()).contains("Total         " + total);
    }

    @ParameterizedTest(name = "report {0}")
    @CsvSource({
        "today --by porject, 64, did you mean project?",
        "fortnight, 64, 'write today, yesterday, week'",
        "today --round 0m, 64, write for example --round 15m",
        "today --round 15m:sideways, 64, 'write 15m, 15m:up or 15m:down'",
        "2026-03-05..2026-03-02, 65, write the earlier day first"
    })
    void what_makes_no_report_is_refused_with_a_way_out(String line, int code, String advice) {
        var refused = terminal.run(("report " + line).split(" "));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.err().lines().skip(1).findFirst().orElseThrow()).contains(advice);
    }

    @Test
    void wide_characters_keep_the_table_straight() {
        terminal.given("log", "1h", "a", "-p", "会議", "--create").given("log", "1h", "b", "-p", "Website", "--create");

        assertThat(terminal.run("report", "today", "--by", "project").out())
                .contains("会議      1:00\n", "Website   1:00\n");
    }
}
