package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said of projects, clients and tasks besides their names. */
class ProjectsTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store")).given("clients", "add", "Acme");
    }

    @Test
    void a_project_is_added_with_everything_that_is_said_of_it() {
        terminal.given(
                "projects",
                "add",
                "Website",
                "--client",
                "acme",
                "--project-color",
                "#03A9F4",
                "--billable",
                "--no-public",
                "--note",
                "Ask for Olga",
                "--estimate",
                "40h");

        assertThat(terminal.run("projects", "show", "web").out().replaceAll("[0-9a-f]{24}", "ID"))
                .isEqualTo("""
                Website
                  state     in use
                  client    Acme
                  tracked   0:00:00
                  estimate  40:00:00
                  billable  yes
                  seen by   its members
                  colour    #03A9F4
                  note      Ask for Olga
                  id        ID
                """);
    }

    @Test
    void an_edit_changes_what_is_said_and_keeps_the_rest() {
        terminal.given(
                "projects", "add", "Website", "--client", "Acme", "--billable", "--no-public", "--estimate", "40h");

        terminal.given("projects", "edit", "Website", "--note", "New note", "--public", "--estimate", "50h");

        assertThat(terminal.run("projects", "show", "Website").out())
                .contains("client    Acme", "billable  yes", "seen by   everybody", "note      New note", "50:00:00");
    }

    @Test
    void an_empty_word_takes_something_off() {
        terminal.given("projects", "add", "Website", "--client", "Acme", "--note", "Old", "--estimate", "40h");

        terminal.given("projects", "edit", "Website", "--client", "", "--note", "", "--estimate", "");

        assertThat(terminal.run("projects", "show", "Website").out())
                .doesNotContain("client", "note", "estimate")
                .contains("tracked");
    }

    @Test
    void the_list_shows_clients_time_and_what_is_billable() {
        terminal.given("projects", "add", "Website", "--client", "Acme", "--billable", "--estimate", "40h");
        terminal.given("projects", "add", "Office").given("log", "1h", "x", "-p", "Website");

        assertThat(terminal.run("projects", "list").out().replaceAll("[0-9a-f]{24}", "ID"))
                .isEqualTo("""
                NAME     CLIENT  TRACKED  ESTIMATE  BILLABLE  STATE   ID
                Office           0:00:00                      in use  ID
                Website  Acme    1:00:00  40:00:00  yes       in use  ID
                """);
    }

    @Test
    void the_list_is_narrowed_by_client_and_by_what_is_billable() {
        terminal.given("projects", "add", "Website", "--client", "Acme", "--billable")
                .given("projects", "add", "Office");

        assertThat(terminal.run("projects", "list", "--client", "Acme").out())
                .contains("Website")
                .doesNotContain("Office");
        assertThat(terminal.run("projects", "list", "--no-billable").out())
                .contains("Office")
                .doesNotContain("Website");
        assertThat(terminal.run("projects", "list", "--client", "Nobody").code())
                .isEqualTo(66);
    }

    @ParameterizedTest(name = "projects add x {0} {1}")
    @CsvSource({
        "--project-color, red, 65, '#'",
        "--estimate, soon, 64, is not a duration",
        "--estimate, -5h, 64, is negative",
        "--client, Nobody, 66, there is no client"
    })
    void what_does_not_fit_is_refused_and_nothing_is_added(String option, String value, int code, String what) {
        var refused = terminal.run("projects", "add", "Website", option, value);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.err()).contains(what);
        assertThat(terminal.run("projects", "list").out()).startsWith("There are no projects.");
    }

    @Test
    void an_edit_that_says_nothing_is_a_usage_error() {
        terminal.given("projects", "add", "Website");

        assertThat(terminal.run("projects", "edit", "Website").code()).isEqualTo(64);
        assertThat(terminal.run("tags", "edit", "x").err()).contains("\"edit\" is not a command");
    }

    @Test
    void a_client_has_an_address_and_a_note() {
        terminal.given(
                "clients", "add", "Bolt", "--email", "bolt@example.com", "--address", "1 Quay", "--note", "Pays late");
        terminal.given("clients", "edit", "Bolt", "--note", "", "--address", "2 Quay");

        assertThat(terminal.run("clients", "show", "bolt").out())
                .contains("email    bolt@example.com", "address  2 Quay")
                .doesNotContain("Pays late");
    }

    @Test
    void a_task_has_an_estimate_and_somebody_to_do_it() {
        terminal.given("projects", "add", "Website");
        terminal.given("tasks", "add", "-p", "Website", "Design", "--estimate", "6h", "--assign", "me", "--billable");

        var shown = terminal.run("tasks", "show", "-p", "Website", "Design").out();

        assertThat(shown).contains("estimate     6:00:00", "billable     yes", "assigned to  ");
        terminal.given("tasks", "edit", "-p", "Website", "Design", "--assign", "", "--estimate", "", "--no-billable");
        assertThat(terminal.run("tasks", "show", "-p", "Website", "Design").out())
                .contains("billable  no")
                .doesNotContain("assigned", "estimate");
    }

    @Test
    void ten_thousand_projects_are_all_listed_and_one_of_them_is_found() {
        try (var company = Served.company()) {
            var projects = company.fake().in(company.fake().workspace()).projects();
            IntStream.range(0, 10_000)
                    .forEach(n -> projects.create(NewProject.named(ProjectName.of("Project number " + n))));
            var olga = company.terminal("olga-key", folder.resolve("none"));

            assertThat(olga.run("projects", "list").out().lines()).hasSize(10_000 + 4);
            assertThat(olga.run("start", "x", "-p", "project number 9999").out())
                    .contains("· Project number 9999");
        }
    }
}
