package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFiltersTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
        Stocked.withProject(folder.resolve("time.store"), "Website", "ACME");
        terminal.given("log", "8:00-9:00", "Planning", "-p", "Website", "-t", "urgent", "-c", "--billable");
        terminal.given("log", "9:00-9:30", "Mail", "-p", "Office", "-c", "--no-billable");
        terminal.given("log", "9:30-9:45", "planning the week", "--no-billable");
    }

    @ParameterizedTest(name = "{0} leaves {1} seconds")
    @CsvSource({
        "-p web, 3600",
        "-p web -p office, 5400",
        "--client acme, 3600",
        "-t urgent, 3600",
        "--billable, 3600",
        "--no-billable, 2700",
        "--text PLAN, 4500",
        "--text plan --no-billable, 900",
        "-p office -t urgent, 0"
    })
    void a_report_is_about_what_fits_every_condition(String conditions, int seconds) {
        var report = terminal.run(("report today --json " + conditions).split(" "));

        assertThat(report.out()).contains("\"totalSeconds\":" + seconds + ",");
    }

    @Test
    void between_chosen_entries_there_are_no_gaps() {
        terminal.given("log", "9:50-9:55", "plan");

        assertThat(terminal.run("report", "today").out()).contains("Gap      09:45 to 09:50");
        assertThat(terminal.run("report", "today", "--text", "plan").out()).doesNotContain("Gap");
    }

    @Test
    void what_is_missing_of_a_day_is_said() {
        assertThat(terminal.run("report", "today", "--target", "3h05m").out())
                .contains("Target   3:05, 1 h 20 missing today\n");
        assertThat(terminal.run("report", "today", "--target", "1h30m").out())
                .contains("Target   1:30, 15 min more than meant today\n");
        assertThat(terminal.run("report", "today", "--target", "1h45m").out())
                .contains("Target   1:45, nothing missing today\n");
    }

    @Test
    void days_to_come_are_not_missing() {
        assertThat(terminal.run("report", "week", "--target", "8h").out())
                .contains("Target   24:00, 22 h 15 missing up to today\n");
        assertThat(terminal.run("report", "week", "--target", "8h", "--json").out())
                .contains("\"target\":{\"seconds\":86400,\"missingSeconds\":80100}");
    }

    @Test
    void nothing_is_meant_for_a_weekend_or_for_tomorrow() {
        assertThat(terminal.run("report", "2026-03-01", "--target", "8h").out())
                .contains("Target   0:00, nothing missing\n");
        assertThat(terminal.run("report", "tomorrow", "--target", "8h").out())
                .contains("Target   0:00, nothing missing");
    }

    @Test
    void without_a_target_none_is_mentioned() {
        assertThat(terminal.run("report", "today").out()).doesNotContain("Target");
        assertThat(terminal.run("report", "today", "--json").out()).contains("\"target\":null");
    }

    @Test
    void what_a_profile_means_is_the_target_unless_another_is_said() {
        terminal.with("CLOCKPORT_TARGET", "wed 2h");

        assertThat(terminal.run("report", "today").out()).contains("Target   2:00, 15 min missing today\n");
        assertThat(terminal.run("report", "today", "--target", "4h").out()).contains("Target   4:00, 2 h 15 missing");
    }
}
