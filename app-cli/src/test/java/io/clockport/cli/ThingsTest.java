package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingsTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"projects", "clients", "tags"})
    void what_was_added_is_listed_by_name(String kind) {
        terminal.given(kind, "add", "Bravo").given(kind, "add", "alpha");

        var listed = terminal.run(kind, "list").out();

        assertThat(listed.lines().skip(1).map(line -> line.split(" ", 2)[0])).containsExactly("alpha", "Bravo");
    }

    @Test
    void an_empty_list_says_how_to_fill_it() {
        assertThat(terminal.run("projects", "list").out())
                .isEqualTo("There are no projects. To add one: clockport projects add NAME\n");
        assertThat(terminal.run("projects", "list", "--json").out()).isEqualTo("{\"projects\":[]}\n");
    }

    @Test
    void tasks_are_listed_and_added_in_their_project() {
        terminal.given("projects", "add", "Website").given("tasks", "add", "-p", "Website", "Design");

        assertThat(terminal.run("tasks", "list", "-p", "web").out()).contains("Design");
        assertThat(terminal.run("tasks", "list").err()).startsWith("clockport: missing: --project=PROJECT\n");
    }

    @Test
    void a_list_longer_than_a_page_is_complete() {
        var line = Stream.concat(
                Stream.of("start", "--create"), IntStream.range(0, 205).mapToObj(n -> "--tag=tag " + n));
        terminal.given(line.toArray(String[]::new));

        assertThat(terminal.run("tags", "list").out().lines()).hasSize(206);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"projects", "clients", "tags"})
    void what_is_archived_leaves_the_list_and_comes_back_when_restored(String kind) {
        terminal.given(kind, "add", "Alpha").given(kind, "archive", "Alpha");

        assertThat(terminal.run(kind, "list").out()).doesNotContain("Alpha");
        assertThat(terminal.run(kind, "list", "--all").out()).contains("Alpha", "archived");
        assertThat(terminal.given(kind, "restore", "Alpha").run(kind, "list").out())
                .contains("Alpha", "in use");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"projects", "clients", "tags"})
    void a_new_name_keeps_the_id(String kind) {
        var id = id(terminal.run(kind, "add", "Alpha").out());

        var renamed = terminal.run(kind, "rename", "alp", "Beta");

        assertThat(renamed.out()).startsWith("Renamed").contains("Beta", id);
    }

    @ParameterizedTest(name = "{0} delete")
    @CsvSource({"projects, project", "clients, client"})
    void what_is_in_use_is_not_deleted_and_the_way_is_said(String kinds, String kind) {
        terminal.given(kinds, "add", "Alpha");

        var refused = terminal.run(kinds, "delete", "Alpha", "--yes");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).isEqualTo("""
                clockport: the %s "Alpha" is not archived yet, so it cannot be deleted
                  repeat with --archive-first to do both; its time entries stay
                """.formatted(kind));
        assertThat(terminal.run(kinds, "list").out()).contains("Alpha");
    }

    @ParameterizedTest(name = "{0} delete --archive-first")
    @ValueSource(strings = {"projects", "clients", "tags"})
    void archiving_first_deletes_what_is_in_use(String kind) {
        terminal.given(kind, "add", "Alpha").given(kind, "delete", "Alpha", "--archive-first", "--yes");

        assertThat(terminal.run(kind, "list", "--all").out()).doesNotContain("Alpha");
    }

    @Test
    void a_task_is_marked_done_first() {
        terminal.given("projects", "add", "Website").given("tasks", "add", "-p", "Website", "Design");

        assertThat(terminal.run("tasks", "delete", "-p", "Website", "Design", "--yes")
                        .err())
                .contains("is not done yet");
        assertThat(terminal.run("tasks", "delete", "-p", "Website", "Design", "--archive-first", "--yes")
                        .code())
                .isZero();
        assertThat(terminal.run("tasks", "list", "-p", "Website", "--all").out())
                .contains("There are no tasks");
    }

    @Test
    void a_dry_run_shows_the_plan_and_does_nothing() {
        terminal.given("projects", "add", "Website");

        var plan = terminal.run("projects", "delete", "Website", "--archive-first", "--dry-run");

        assertThat(plan.out()).startsWith("Would do to project Website (").endsWith("): archive, then delete\n");
        assertThat(terminal.run("projects", "list").out()).contains("Website", "in use");
    }

    @Test
    void without_a_terminal_nothing_is_deleted_unasked() {
        terminal.given("tags", "add", "urgent");

        var refused = terminal.run("tags", "delete", "urgent");

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).contains("add --yes");
        assertThat(terminal.run("tags", "list").out()).contains("urgent");
    }

    @Test
    void a_person_is_asked_first() {
        terminal.given("tags", "add", "urgent").person("n\n");

        var asked = terminal.run("tags", "delete", "urgent");

        assertThat(asked.code()).isEqualTo(65);
        assertThat(asked.err()).contains("Delete tag urgent (", "nothing was done");
        assertThat(terminal.person("yes\n").run("tags", "delete", "urgent").out())
                .startsWith("Deleted tag urgent");
    }

    @Test
    void a_project_with_a_running_timer_is_not_deleted() {
        terminal.given("projects", "add", "Website").given("start", "x", "-p", "Website");

        var refused = terminal.run("projects", "delete", "Website", "--archive-first", "--yes");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).isEqualTo("""
                clockport: the project "Website" cannot be deleted: a timer runs on it
                  stop the timer first: clockport stop
                """);
        assertThat(terminal.run("projects", "list").out()).contains("Website", "in use");
    }

    @Test
    void everything_that_stands_in_the_way_is_said_at_once() {
        terminal.given("projects", "add", "Website").given("start", "x", "-p", "Website");

        assertThat(terminal.run("projects", "delete", "Website", "--yes").err()).isEqualTo("""
                clockport: the project "Website" is not archived yet and a timer runs on it, so it cannot be deleted
                  stop the timer first (clockport stop), then repeat with --archive-first to do both; its time entries stay
                """);
        assertThat(terminal.run("projects", "delete", "Website", "--archive-first", "--dry-run")
                        .code())
                .isEqualTo(65);
    }

    @Test
    void a_task_with_a_running_timer_is_not_deleted() {
        terminal.given("start", "x", "-p", "Website", "-k", "Design", "--create");

        assertThat(terminal.run("tasks", "delete", "-p", "Website", "Design", "--archive-first", "--yes")
                        .err())
                .contains("the task \"Design\" cannot be deleted: a timer runs on it");
    }

    @Test
    void a_list_shows_those_whose_name_contains_something_or_only_those_out_of_use() {
        terminal.given("tags", "add", "urgent")
                .given("tags", "add", "very urgent")
                .given("tags", "archive", "urgent");

        assertThat(terminal.run("tags", "list", "URG").out())
                .contains("very urgent")
                .doesNotContain("archived");
        assertThat(terminal.run("tags", "list", "--archived").out())
                .contains("archived")
                .doesNotContain("in use");
        assertThat(terminal.run("tags", "list", "zzz").out())
                .isEqualTo("There are no such tags. All there are: clockport tags list --all\n");
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        terminal.given("tags", "add", "urgent");

        var refused = terminal.run("tags", "add", "urgent");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).startsWith("clockport: there already is a tag named \"urgent\"\n");
    }

    private static String id(String text) {
        return text.replaceAll("(?s).*\\(([0-9a-f]{24})\\).*", "$1");
    }
}
