package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store")).given("projects", "add", "Website");
    }

    @Test
    void an_unknown_project_is_answered_with_what_may_have_been_meant() {
        var refused = terminal.run("start", "x", "-p", "Wbesite");

        assertThat(refused.code()).isEqualTo(66);
        assertThat(refused.err()).isEqualTo("""
                clockport: there is no project "Wbesite"
                  did you mean "Website"? see what there is: clockport projects list; to add it: clockport projects add "Wbesite"
                """);
    }

    @Test
    void a_beginning_of_two_names_lists_both() {
        terminal.given("projects", "add", "Web shop");

        var refused = terminal.run("start", "x", "-p", "web");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("\"web\" can be more than one project: Web shop (", "Website (");
    }

    @Test
    void an_archived_project_says_how_to_get_it_back() {
        terminal.given("projects", "archive", "Website");

        var refused = terminal.run("start", "x", "-p", "Website");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("is archived", "clockport projects restore \"Website\"");
    }

    @Test
    void a_done_task_says_how_to_get_it_back() {
        terminal.given("tasks", "add", "-p", "Website", "Design").given("tasks", "done", "-p", "Website", "Design");

        var refused = terminal.run("start", "x", "-p", "Website", "-k", "Design");

        assertThat(refused.err()).contains("is done", "clockport tasks reopen -p PROJECT \"Design\"");
    }

    @Test
    void a_task_without_its_project_is_not_guessed() {
        var refused = terminal.run("start", "x", "-k", "Design");

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).contains("add -p PROJECT");
    }

    @Test
    void an_id_is_accepted_where_a_name_is() {
        var id =
                terminal.run("projects", "list", "--json").out().replaceAll("(?s).*?\"id\":\"([0-9a-f]{24})\".*", "$1");

        assertThat(terminal.run("start", "x", "-p", id).out()).contains("· Website");
    }

    @Test
    void an_unknown_id_is_not_found_even_when_creating() {
        var refused = terminal.run("start", "x", "-p", "0123456789abcdef01234567", "--create");

        assertThat(refused.code()).isEqualTo(66);
        assertThat(terminal.run("projects", "list", "--json").out()).doesNotContain("0123456789abcdef01234567");
    }

    @Test
    void an_empty_name_is_nobodys() {
        assertThat(terminal.run("start", "x", "-p", "").code()).isEqualTo(66);
        assertThat(terminal.run("projects", "add", " ").code()).isEqualTo(65);
    }
}
