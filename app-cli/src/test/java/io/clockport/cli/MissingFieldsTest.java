package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.EntryField;
import io.clockport.workspace.WorkspaceSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a workspace that requires everything of an entry. */
class MissingFieldsTest {

    private static final String STRICT = "Northwind Archive";

    @TempDir
    private Path folder;

    private Served company;
    private Terminal olga;

    @BeforeEach
    void open() {
        company = Served.company();
        company.fake()
                .backstage()
                .addWorkspace(
                        STRICT,
                        company.fake().me(),
                        "EUR",
                        WorkspaceSettings.relaxed().forcing(EntryField.values()));
        olga = company.terminal("olga-key", folder.resolve("none")).with("CLOCKPORT_WORKSPACE", STRICT);
        olga.given("projects", "add", "Boxes")
                .given("projects", "add", "Shelves")
                .given("tags", "add", "dusty");
        olga.given("tasks", "add", "-p", "Boxes", "Count");
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void without_a_terminal_everything_that_is_missing_is_named_at_once_and_nothing_is_asked() {
        olga.given("start");

        var refused = olga.run("stop");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).isEqualTo("""
                clockport: this workspace requires what is missing: description, project, task, tags
                  add to the same command: "what you did" -p PROJECT -k TASK -t TAG
                """);
        assertThat(olga.run("status").out()).startsWith("Running (no description)");
    }

    @Test
    void a_person_is_asked_for_each_field_and_the_timer_stops() {
        olga.given("start", "--at", "9:00");

        var stopped = olga.person("Counted boxes\n1\n1\ndusty\n").run("stop");

        assertThat(stopped.err()).isEqualTo("""
                This workspace requires a description.
                What did you do? This workspace requires a project.
                  1  Boxes
                  2  Shelves
                Number, name, or + and a new name: This workspace requires a task.
                  1  Count
                Number, name, or + and a new name: This workspace requires a tag.
                  1  dusty
                Number, name, or + and a new name:\s""");
        assertThat(stopped.out()).isEqualTo("""
                Stopped Counted boxes · Boxes / Count · #dusty
                  09:00 to 10:00, 1:00:00
                """);
    }

    @Test
    void only_what_is_missing_is_asked_for() {
        olga.given("start", "Count", "-p", "Boxes", "-t", "dusty");

        var stopped = olga.person("1\n").run("stop");

        assertThat(stopped.err()).contains("requires a task").doesNotContain("a project", "a tag", "a description");
        assertThat(stopped.code()).isZero();
    }

    @Test
    void a_name_that_does_not_fit_is_asked_for_again_with_a_guess() {
        var logged = olga.person("Boxxes\nbox\n").run("log", "1h", "Count", "-t", "dusty", "-p", "Shelves");

        assertThat(logged.code()).isEqualTo(65);

        var second = olga.person("Boxxes\nbox\nCount\n").run("log", "1h", "Count", "-t", "dusty");

        assertThat(second.err()).contains("there is no project \"Boxxes\"; did you mean \"Boxes\"?");
        assertThat(second.out()).startsWith("Logged Count · Boxes / Count · #dusty\n");
    }

    @Test
    void something_new_is_made_on_the_spot() {
        var logged = olga.person("+Paint\n").run("log", "1h", "Walls", "-p", "Shelves", "-t", "dusty");

        assertThat(logged.err()).contains("requires a task.\n+ and a name for a new one: ");
        assertThat(logged.out()).startsWith("Logged Walls · Shelves / Paint · #dusty\n");
    }

    @Test
    void who_answers_nothing_is_told_what_is_missing_and_nothing_is_booked() {
        var refused = olga.person("").run("log", "1h", "Walls");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("this workspace requires what is missing: project, task, tags");
        assertThat(olga.run("last").out()).isEqualTo("Nothing was booked yet.\n");
    }

    @Test
    void switching_asks_for_what_the_old_timer_lacks() {
        olga.given("start", "Count", "-p", "Boxes", "-k", "Count");

        assertThat(olga.run("switch", "Paint").err()).isEqualTo("""
                clockport: the timer that runs lacks what this workspace requires: tags
                  stop it with what it lacks first: clockport stop -t TAG
                """);
        assertThat(olga.person("dusty\n").run("switch", "Paint").out())
                .startsWith("Stopped Count · Boxes / Count · #dusty\n")
                .contains("Started Paint\n");
    }

    @Test
    void an_edit_that_leaves_something_empty_asks_for_it() {
        olga.given("log", "1h", "Count", "-p", "Boxes", "-k", "Count", "-t", "dusty");

        assertThat(olga.run("edit", "1", "--clear", "tags").err()).contains("requires what is missing: tags");
        assertThat(olga.person("1\n").run("edit", "1", "--clear", "tags").out())
                .startsWith("Changed to Count · Boxes / Count · #dusty\n");
    }
}
