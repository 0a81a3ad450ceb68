package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatsTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
    }

    @Test
    void markdown_has_sums_and_entries_as_tables() {
        terminal.given("log", "mon 9:00-12:00", "a|b", "-p", "Web*site", "-k", "Design", "-t", "x", "--create");
        terminal.given("log", "tue 9:00-10:30", "c").given("log", "tue 10:00-11:00", "d");

        assertThat(terminal.run("report", "2026-03-02..2026-03-03", "--format", "md", "--target", "4h")
                        .out())
                .isEqualTo("""
                # Mon 2 Mar to Tue 3 Mar 2026, Europe/Berlin

                | Project | Time |
                | --- | ---: |
                | (no project) | 2:30 |
                | Web\\*site | 3:00 |
                | **Total** | **5:30** |

                ## Entries

                | Day | From | To | Time | What |
                | --- | --- | --- | ---: | --- |
                | 2026-03-02 | 09:00 | 12:00 | 3:00 | a\\|b · Web\\*site / Design · \\#x |
                | 2026-03-03 | 09:00 | 10:30 | 1:30 | c |
                | 2026-03-03 | 10:00 | 11:00 | 1:00 | d |
                | **Total** |  |  | **5:30** |  |

                - Target 8:00: 2 h 30 missing
                - Overlap Tue 3 Mar 10:00 to 10:30, 0:30
                """);
    }

    @Test
    void csv_has_the_columns_of_clockifys_detailed_report() {
        Stocked.withProject(folder.resolve("time.store"), "Website", "ACME");
        terminal.given("log", "9:00-9:52", "=1+1", "-p", "Website", "-k", "Design", "-t", "x", "-t", "y", "-c", "-b");

        assertThat(terminal.run("report", "--format", "csv").out())
                .isEqualTo("\"Project\",\"Client\",\"Description\",\"Task\",\"User\",\"Group\",\"Email\",\"Tags\","
                        + "\"Billable\",\"Start Date\",\"Start Time\",\"End Date\",\"End Time\",\"Duration (h)\","
                        + "\"Duration (decimal)\",\"Billable Rate (USD)\",\"Billable Amount (USD)\"\r\n"
                        + "\"Website\",\"ACME\",\"'=1+1\",\"Design\",\"Owner\",\"\",\"owner@example.com\",\"x, y\","
                        + "\"Yes\",\"03/04/2026\",\"09:00:00 AM\",\"03/04/2026\",\"09:52:00 AM\",\"00:52:00\",\"0.87\","
                        + "\"\",\"\"\r\n");
    }

    @Test
    void a_running_timer_has_no_end_in_csv_and_counts_up_to_now() {
        terminal.given("start", "a", "--at", "9:30");

        assertThat(terminal.run("report", "--format", "csv").out())
                .contains("\"09:30:00 AM\",\"\",\"\",\"00:30:00\",\"0.50\"");
    }

    @Test
    void what_crosses_midnight_is_a_line_for_each_day_in_csv_and_ndjson() {
        terminal.given("log", "mon 22:00 - tue 1:30", "Night shift");

        assertThat(terminal.run("report", "week", "--format", "csv").out())
                .contains("\"10:00:00 PM\",\"03/03/2026\",\"12:00:00 AM\",\"02:00:00\"")
                .contains("\"12:00:00 AM\",\"03/03/2026\",\"01:30:00 AM\",\"01:30:00\"");
        assertThat(terminal.run("report", "week", "--format", "ndjson").out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"").endsWith("}"));
    }

    @ParameterizedTest(name = "{0} has {1} hours")
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25"})
    void the_days_of_a_clock_change_have_their_length_in_every_form(String day, int hours) {
        terminal.now("2026-12-01T12:00:00Z").given("log", day + " 0:00-24:00", "all day");

        assertThat(terminal.run("report", day, "--format", "md").out()).contains("**" + hours + ":00**");
        assertThat(terminal.run("report", day, "--format", "csv").out()).contains("\"" + hours + ".00\"");
        assertThat(terminal.run("report", day, "--format", "ndjson").out()).contains("\"seconds\":" + hours * 3600);
        assertThat(terminal.run("report", day, "--format", "json").out()).contains("\"totalSeconds\":" + hours * 3600);
    }

    @Test
    void rounding_counts_in_csv_as_in_the_report() {
        terminal.given("log", "9:00-9:52", "a");

        assertThat(terminal.run("report", "--format", "csv", "--round", "15m").out())
                .contains("\"09:52:00 AM\",\"00:45:00\",\"0.75\"");
    }

    @Test
    void nothing_booked_is_an_empty_report_in_every_form() {
        assertThat(terminal.run("report", "--format", "md").out()).isEqualTo("""
                # Wed 4 Mar 2026, Europe/Berlin

                Nothing was booked.
                """);
        assertThat(terminal.run("report", "--format", "csv").out().lines()).hasSize(1);
        assertThat(terminal.run("report", "--format", "ndjson").out()).isEmpty();
        assertThat(terminal.run("report", "--format", "json").out()).contains("\"totalSeconds\":0");
        assertThat(terminal.run("report", "--format", "html").out()).contains("Nothing was booked.");
    }

    @Test
    void json_as_a_form_is_what_the_option_answers() {
        terminal.given("log", "1h", "a");

        assertThat(terminal.run("report", "--format", "json").out())
                .isEqualTo(terminal.run("report", "--json").out());
    }

    @ParameterizedTest(name = "report {0}")
    @CsvSource({
        "--format htlm, 64, did you mean html?",
        "--format pdf, 64, 'choose from text, md, csv, json, ndjson, html'",
        "-o march.pdf, 64, 'say it with --format'",
        "--force, 64, add -o FILE",
        "--target tomorrow, 64, 'write for example 8h'",
        "--target 25h, 64, 'write for example 8h'",
        "-p Nowhere, 66, see what there is: clockport projects list"
    })
    void what_makes_no_report_is_refused_with_a_way_out(String line, int code, String advice) {
        var refused = terminal.run(("report today " + line).split(" "));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.err().lines().skip(1).findFirst().orElseThrow()).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md", "csv", "json", "ndjson", "html"})
    void names_of_every_kind_come_out_whole(String form) {
        terminal.given("log", "1h", "line\nbreak \"quoted\" [x]", "-p", "会議 👩‍💻 مشروع", "-t", "a\"b", "--create");

        var out = terminal.run("report", "--format", form, "--by", "project").out();

        assertThat(out).contains("会議 👩‍💻 مشروع");
    }
}
