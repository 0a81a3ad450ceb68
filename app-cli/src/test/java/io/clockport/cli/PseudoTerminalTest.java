package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.failure.EntryField;
import io.clockport.workspace.WorkspaceSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real terminal makes of prompts and colours: processes that find out for themselves whether somebody is there. */
class PseudoTerminalTest {

    @TempDir
    private Path folder;

    private Path store;

    @BeforeAll
    static void skip_where_no_terminal_can_be_pretended() {
        assumeTrue(PseudoTerminal.isThere(), "script of util-linux is not on this machine");
    }

    @BeforeEach
    void open() {
        store = folder.resolve("time.store");
    }

    @Test
    void a_deletion_is_asked_about_and_left_alone_without_a_yes() throws Exception {
        Terminal.at(store).given("tags", "add", "urgent");

        var asked = PseudoTerminal.at(store).start("tags", "delete", "urgent").answer("[y/N] ", "n");

        assertThat(asked.end()).isEqualTo(65);
        assertThat(asked.screen()).contains("Delete tag urgent (", "clockport: nothing was done");
        assertThat(Terminal.at(store).run("tags", "list").out()).contains("urgent");
    }

    @Test
    void a_deletion_that_is_agreed_to_is_done() throws Exception {
        Terminal.at(store).given("tags", "add", "urgent");

        var asked = PseudoTerminal.at(store).start("tags", "delete", "urgent").answer("[y/N] ", "y");

        assertThat(asked.end()).isZero();
        assertThat(asked.screen()).contains("Deleted tag urgent");
    }

    @Test
    void which_of_two_times_is_meant_is_asked_on_the_night_of_the_clock_change() throws Exception {
        var asked = PseudoTerminal.at(store)
                .start("log", "2025-10-26 1:30-2:30", "Night watch")
                .answer("1 to 2: ", "2");

        assertThat(asked.end()).isZero();
        assertThat(asked.screen())
                .contains("1  Sun 26 Oct 2025 01:30 to Sun 26 Oct 2025 02:30+02:00, 1:00:00")
                .contains("2  Sun 26 Oct 2025 01:30 to Sun 26 Oct 2025 02:30+01:00, 2:00:00")
                .contains("Logged Night watch\n  Sun 26 Oct 2025 01:30 to 02:30+01:00, 2:00:00\n");
    }

    @Test
    void what_a_workspace_requires_is_asked_for_over_http() throws Exception {
        try (var company = Served.company()) {
            company.fake()
                    .backstage()
                    .addWorkspace(
                            "Strict",
                            company.fake().me(),
                            "EUR",
                            WorkspaceSettings.relaxed().forcing(EntryField.DESCRIPTION, EntryField.PROJECT));
            var olga = company.terminal("olga-key", store);
            olga.with("CLOCKPORT_WORKSPACE", "Strict").given("projects", "add", "Boxes");

            var asked = PseudoTerminal.at(store)
                    .with("CLOCKPORT_URL", company.uri())
                    .with("CLOCKIFY_API_KEY", "olga-key")
                    .with("CLOCKPORT_WORKSPACE", "Strict")
                    .start("log", "2026-03-27 9:00-10:00")
                    .answer("What did you do? ", "Counted")
                    .answer("and a new name: ", "1");

            assertThat(asked.end()).isZero();
            assertThat(asked.screen())
                    .contains("This workspace requires a project.\n  1  Boxes\n", "Logged Counted · Boxes\n");
        }
    }

    @Test
    void colours_are_for_the_terminal_unless_they_are_not_wanted() throws Exception {
        Terminal.at(store).given("tags", "add", "urgent");
        var coloured = PseudoTerminal.at(store).start("tags", "list");
        assertThat(coloured.end()).isZero();

        var plain = PseudoTerminal.at(store).with("NO_COLOR", "1").start("tags", "list");

        assertThat(plain.end()).isZero();
        assertThat(coloured.screen()).contains("\u001b[1mNAME");
        assertThat(plain.screen()).contains("NAME").doesNotContain("\u001b");
    }

    @Test
    void who_ends_the_input_instead_of_answering_has_agreed_to_nothing() throws Exception {
        Terminal.at(store).given("tags", "add", "urgent");

        var asked = PseudoTerminal.at(store).start("tags", "delete", "urgent").answer("[y/N] ", "\u0004");

        assertThat(asked.end()).isEqualTo(64);
        assertThat(asked.screen()).contains("nobody is there to be asked");
        assertThat(Terminal.at(store).run("tags", "list").out()).contains("urgent");
    }

    @Test
    void a_table_heeds_the_width_that_the_terminal_has() throws Exception {
        Terminal.at(store).given("projects", "add", "A name that is longer than a narrow terminal");

        var narrow = PseudoTerminal.at(store).columns(40).start("projects", "list");

        assertThat(narrow.end()).isZero();
        assertThat(narrow.screen().replaceAll("\u001b\\[\\d*m", ""))
                .startsWith("A name that is longer than a narrow\n    terminal\n  TRACKED   0:00:00\n");
    }

    @Test
    void a_key_is_asked_for_and_never_shown() throws Exception {
        try (var company = Served.company()) {
            var asked = PseudoTerminal.at(store)
                    .with("CLOCKPORT_CONFIG", folder.resolve("config.toml").toString())
                    .start("login", "--url", company.uri())
                    .answer("(it is not shown): ", "olga-key");

            assertThat(asked.end()).isZero();
            assertThat(asked.screen()).contains("as Olga").doesNotContain("olga-key");
            assertThat(folder.resolve("config.toml")).content().contains("olga-key");
        }
    }

    @Test
    void an_export_shows_how_it_gets_on_within_the_line_and_wipes_it_at_the_end() throws Exception {
        var file = folder.resolve("week.ndjson");

        var watched = PseudoTerminal.at(Company.store(folder))
                .columns(60)
                .start("export", "2026-03-16..2026-03-29", "-o", file.toString());

        assertThat(watched.end()).isZero();
        var drawn = watched.drawn().split("\r");
        assertThat(drawn).anyMatch(line -> line.startsWith("Exporting") && line.contains("entries"));
        assertThat(drawn).allMatch(line -> line.strip().length() < 60 || line.startsWith("Exported "));
        assertThat(drawn[drawn.length - 2]).startsWith("Exported 21 entries to ");
        assertThat(drawn[drawn.length - 3]).isBlank();
    }

    @Test
    void colours_are_kept_off_a_file_even_when_somebody_sits_at_the_terminal() throws Exception {
        Terminal.at(store).given("tags", "add", "urgent");
        var file = folder.resolve("report.txt");

        var written = PseudoTerminal.at(store).start("report", "week", "-o", file.toString());

        assertThat(written.end()).isZero();
        assertThat(file).content().doesNotContain("\u001b");
    }
}
