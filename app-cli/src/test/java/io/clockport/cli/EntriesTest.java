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
    void a_time_without_a_day_is_on_the_day_of_the_entry() {
        terminal.given("log", "9:00-10:00", "Yesterday's", "--on", "yesterday");

        assertThat(terminal.run("edit", "3", "--to", "10:30").out()).contains("Tue 3 Mar 2026 09:00 to 10:30, 1:30:00");
    }

    @Test
    void an_edit_can_say_how_long_it_was() {
        assertThat(terminal.run("edit", "1", "--lasting", "45m").out()).contains("08:30 to 09:15, 0:45:00");
        assertThat(terminal.run("edit", "1", "--from", "8:00", "--lasting", "1h")
                        .out())
                .contains("08:00 to 09:00, 1:00:00");
        assertThat(terminal.run("edit", "1", "--to", "9:00", "--lasting", "1h").code())
                .isEqualTo(64);
    }

    @Test
    void tags_are_added_removed_or_replaced() {
        terminal.given("edit", "1", "-t", "a", "-t", "b", "--create");

        assertThat(terminal.run("edit", "1", "--add-tag", "c", "--remove-tag", "a", "--create")
                        .out())
                .startsWith("Changed to Review · Website · #b · #c\n");
        assertThat(terminal.run("edit", "1", "-t", "a").out()).startsWith("Changed to Review · Website · #a\n");
    }

    @Test
    void an_archived_tag_can_still_be_removed() {
        terminal.given("edit", "1", "-t", "old", "--create").given("tags", "archive", "old");

        assertThat(terminal.run("edit", "1", "--remove-tag", "old").out()).startsWith("Changed to Review · Website\n");
    }

    @Test
    void fields_are_cleared_by_name() {
        terminal.given("edit", "1", "-p", "Website", "-k", "Design", "-t", "urgent", "--create");

        assertThat(terminal.run("edit", "1", "--clear", "task").out())
                .startsWith("Changed to Review · Website · #urgent");
        assertThat(terminal.run("edit", "1", "--clear", "description,tags").out())
                .startsWith("Changed to (no description) · Website\n");
        assertThat(terminal.run("edit", "1", "--clear", "project").out()).startsWith("Changed to (no description)\n");
    }

    @Test
    void what_cannot_be_cleared_is_answered_with_what_can() {
        var refused = terminal.run("edit", "1", "--clear", "tag");

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).contains("did you mean tags? write one of: description, project, task, tags");
    }

    @Test
    void the_timer_is_edited_and_deleted_as_running() {
        terminal.given("start", "Lunch", "--at", "9:30");

        assertThat(terminal.run("edit", "running", "Long lunch", "--from", "9:15")
                        .out())
                .isEqualTo("Changed to Long lunch\n  09:15 to now, 0:45:00\n");
        assertThat(terminal.run("delete", "running", "--yes").out()).startsWith("Gone: Long lunch\n");
        assertThat(terminal.run("edit", "running", "x").code()).isEqualTo(65);
    }

    @Test
    void several_entries_are_asked_about_once_and_deleted_together() {
        var asked = terminal.person("y\n").run("delete", "1", "2", "1");

        assertThat(asked.err()).isEqualTo("""
                  1  Review · Website, 08:30 to 09:00, 0:30:00
                  2  Mail, 08:00 to 08:30, 0:30:00
                Delete these 2 entries? [y/N]\s""");
        assertThat(terminal.run("last").out()).isEqualTo("Nothing was booked yet.\n");
    }

    @Test
    void when_one_of_several_is_not_there_none_is_deleted() {
        assertThat(terminal.run("delete", "1", "7", "--yes").code()).isEqualTo(66);
        assertThat(terminal.run("last").out().lines()).hasSize(3);
    }

    @Test
    void a_dry_run_shows_what_would_be_deleted() {
        assertThat(terminal.run("delete", "2", "--dry-run").out())
                .isEqualTo("Would delete Mail\n  08:00 to 08:30, 0:30:00\n");
        assertThat(terminal.run("last").out()).contains("Mail");
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
