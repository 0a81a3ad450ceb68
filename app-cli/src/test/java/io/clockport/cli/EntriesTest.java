package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
        terminal.given("log", "8:00-8:30", "Mail").given("log", "8:30-9:00", "Review", "-p", "Website", "--create");
    }

    @Test
    void the_last_entries_are_numbered_from_the_latest() {
        assertThat(terminal.run("last").out()).isEqualTo("""
                NO  WHEN                     WHAT
                 1  08:30 to 09:00, 0:30:00  Review · Website
                 2  08:00 to 08:30, 0:30:00  Mail
                """);
    }

    @Test
    void a_running_timer_has_no_number() {
        terminal.given("start", "Lunch");

        assertThat(terminal.run("last", "1").out()).contains("Review").doesNotContain("Lunch");
    }

    @Test
    void resuming_goes_on_with_what_an_earlier_entry_said() {
        assertThat(terminal.run("resume").out()).isEqualTo("Started Review · Website\n  at 10:00\n");
        assertThat(terminal.run("resume", "2").out()).contains("Started Mail\n");
    }

    @Test
    void resuming_before_anything_was_booked_says_so() {
        var refused = Terminal.at(folder.resolve("new.store")).run("resume");

        assertThat(refused.code()).isEqualTo(66);
        assertThat(refused.err()).startsWith("clockport: there is no entry number 1\n");
    }

    @Test
    void switching_wants_a_timer_to_run() {
        assertThat(terminal.run("switch", "Lunch").err()).startsWith("clockport: no timer is running\n");
        assertThat(terminal.given("start", "Mail", "--at", "9:30")
                        .run("switch", "Lunch")
                        .out())
                .isEqualTo("""
                Stopped Mail
                  09:30 to 10:00, 0:30:00
                Started Lunch
                  at 10:00
                """);
    }

    @Test
    void a_discarded_timer_is_not_booked() {
        terminal.given("start", "Lunch").given("discard", "--yes");

        assertThat(terminal.run("status").out()).isEqualTo("No timer is running.\nToday 1:00:00\n");
    }

    @Test
    void a_timer_is_not_discarded_unasked() {
        terminal.given("start", "Lunch");

        assertThat(terminal.run("discard").code()).isEqualTo(64);
        assertThat(terminal.person("n\n").run("discard").code()).isEqualTo(65);
        assertThat(terminal.run("status").out()).contains("Running Lunch");
    }

    @Test
    void an_edit_changes_what_it_says_and_keeps_the_rest() {
        var edited = terminal.run("edit", "1", "Second", "review", "--to", "9:15");

        assertThat(edited.out()).isEqualTo("Changed to Second review · Website\n  08:30 to 09:15, 0:45:00\n");
    }

    @Test
    void an_edit_that_says_nothing_is_a_usage_error() {
        assertThat(terminal.run("edit", "1").code()).isEqualTo(64);
    }

    @Test
    void an_edit_to_an_end_before_the_start_changes_nothing() {
        var refused = terminal.run("edit", "1", "--to", "8:00");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(terminal.run("last", "1").out()).contains("08:30 to 09:00");
    }

    @Test
    void a_deleted_entry_is_gone_and_the_others_stay() {
        terminal.given("delete", "2", "--yes");

        assertThat(terminal.run("last").out()).contains("Review").doesNotContain("Mail");
    }

    @Test
    void numbers_that_mean_nothing_are_said_back() {
        assertThat(terminal.run("delete", "0", "--yes").code()).isEqualTo(64);
        assertThat(terminal.run("delete", "x", "--yes").code()).isEqualTo(64);
        assertThat(terminal.run("delete", "3", "--yes").code()).isEqualTo(66);
        assertThat(terminal.run("delete", "0123456789abcdef01234567", "--yes").code())
                .isEqualTo(66);
    }
}
