package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of the same name, each of another client or of none. */
class QualifiedNamesTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"))
                .given("clients", "add", "Acme")
                .given("clients", "add", "Bolt");
        terminal.given("projects", "add", "Website", "--client", "Acme");
        terminal.given("projects", "add", "Website", "--client", "Bolt").given("projects", "add", "Website");
    }

    @Test
    void the_candidates_are_listed_with_their_clients() {
        var refused = terminal.run("start", "x", "-p", "Website");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err().replaceAll("[0-9a-f]{24}", "ID"))
                .startsWith("clockport: \"Website\" can be more than one project: ")
                .contains("Acme/Website (ID)", "Bolt/Website (ID)", ", Website (ID)")
                .endsWith("  write more of it as it is listed, or the id\n");
    }

    @Test
    void the_client_before_a_slash_says_which() {
        assertThat(client("Acme/Website")).isEqualTo("Acme");
        assertThat(client("bolt/web")).isEqualTo("Bolt");
        assertThat(client("Bolt / Website")).isEqualTo("Bolt");
    }

    @Test
    void nobody_before_the_slash_is_no_client() {
        assertThat(client("/Website")).isEqualTo("null");
    }

    @Test
    void a_project_that_the_client_does_not_have_is_said_with_a_guess() {
        var refused = terminal.run("start", "x", "-p", "Acme/Wbesite");

        assertThat(refused.code()).isEqualTo(66);
        assertThat(refused.err()).contains("there is no project of Acme \"Wbesite\"", "did you mean \"Website\"?");
    }

    @Test
    void a_slash_in_a_name_stays_a_slash() {
        terminal.given("projects", "add", "UI/UX");

        assertThat(terminal.run("start", "x", "-p", "ui/ux").out()).contains("· UI/UX");
        assertThat(terminal.run("start", "x", "-p", "UI/UXX").err()).contains("did you mean \"UI/UX\"?");
    }

    @Test
    void what_is_created_belongs_to_the_client_before_the_slash() {
        terminal.given("start", "x", "-p", "Acme/Shop", "--create");

        assertThat(client("Shop")).isEqualTo("Acme");
    }

    @Test
    void of_two_that_fit_time_is_booked_on_the_one_in_use() {
        terminal.given("projects", "add", "Shop old").given("projects", "add", "Shop new");
        terminal.given("projects", "archive", "Shop old");

        assertThat(terminal.run("start", "x", "-p", "shop").out()).contains("· Shop new");
        assertThat(terminal.run("projects", "delete", "shop", "--yes").err()).contains("can be more than one project");
    }

    private String client(String project) {
        return terminal.run("log", "1m", "x", "-p", project, "--json")
                .out()
                .replaceAll("(?s).*\"client\":(?:\\{[^}]*\"name\":\"([^\"]*)\"}|(null)).*", "$1$2");
    }
}
