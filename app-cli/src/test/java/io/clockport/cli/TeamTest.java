package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What concerns other people, in a company of four, over HTTP. */
class TeamTest {

    @TempDir
    private Path folder;

    private Served company;
    private Terminal olga;

    @BeforeEach
    void open() {
        company = Served.company();
        olga = company.terminal("olga-key", folder.resolve("none"));
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void members_are_listed_by_name() {
        assertThat(olga.run("users").out().replaceAll("[0-9a-f]{24}", "ID")).isEqualTo("""
                   NAME        EMAIL                    ACCOUNT  ID
                   Adam Lis    adam@northwind.example   active   ID
                   Mira Zych   mira@northwind.example   active   ID
                *  Olga Nowak  olga@northwind.example   active   ID
                   Paweł Bąk   pawel@northwind.example  active   ID
                """);
        assertThat(olga.run("users", "list").out()).isEqualTo(olga.run("users").out());
    }

    @Test
    void members_are_picked_by_name_address_status_and_project() {
        assertThat(names("--name", "MIRA")).containsExactly("Mira Zych");
        assertThat(names("--email", "adam@")).containsExactly("Adam Lis");
        assertThat(names("--status", "inactive")).containsExactly("Paweł Bąk");
        assertThat(names("-p", "Office", "--name", "a")).contains("Mira Zych").doesNotContain("Paweł Bąk");
        assertThat(olga.run("users", "--name", "nobody").out()).startsWith("There is nobody like that.");
    }

    @Test
    void options_before_list_count_as_those_behind_it_do() {
        var adam = olga.run("users", "--name", "adam").out();

        assertThat(adam).contains("Adam Lis").doesNotContain("Olga");
        assertThat(olga.run("users", "--name", "adam", "list").out()).isEqualTo(adam);
        assertThat(olga.run("users", "--name", "olga", "list", "--name", "adam").out())
                .isEqualTo(adam);
    }

    @Test
    void an_unknown_status_is_answered_with_what_may_have_been_meant() {
        var refused = olga.run("users", "--status", "inactiv");

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).contains("did you mean inactive? write one of: pending, active, declined, inactive");
    }

    @Test
    void members_as_data() {
        assertThat(olga.run("users", "--name", "olga", "--json").out())
                .matches("\\{\"users\":\\[\\{\"id\":\"[0-9a-f]{24}\",\"name\":\"Olga Nowak\","
                        + "\"email\":\"olga@northwind.example\",\"account\":\"active\",\"me\":true}]}\n");
    }

    @Test
    void the_status_of_somebody_else_is_found_by_name_address_or_me() {
        company.terminal("mira-key", folder.resolve("none")).given("start", "Site visit", "--at", "9:30");

        assertThat(olga.run("status", "--user", "mira").out())
                .startsWith("Running Site visit\n  since 09:30, 0:30:00\nToday 0:30:00\n");
        assertThat(olga.run("status", "--user", "mira@northwind.example").out()).contains("Site visit");
        assertThat(olga.run("status", "--user", "me").out()).startsWith("No timer is running.");
    }

    @Test
    void an_unknown_person_is_answered_with_who_may_have_been_meant() {
        var refused = olga.run("status", "--user", "Mirra Zych");

        assertThat(refused.code()).isEqualTo(66);
        assertThat(refused.err()).contains("did you mean \"Mira Zych\"?");
    }

    @Test
    void everybody_at_work_is_shown_with_their_day() {
        olga.given("log", "8:00-9:00", "Mail").given("start", "Review", "--at", "9:15");
        company.terminal("mira-key", folder.resolve("none")).given("start", "Site visit", "--at", "9:30");

        assertThat(olga.run("status", "--all").out()).isEqualTo("""
                WHO         SINCE     TIME    TODAY  WHAT
                Mira Zych   09:30  0:30:00  0:30:00  Site visit
                Olga Nowak  09:15  0:45:00  1:45:00  Review
                """);
        assertThat(olga.run("status", "--all", "--json").out())
                .contains("{\"people\":[{\"user\":{\"id\":", "\"name\":\"Mira Zych\"", "\"todaySeconds\":1800}");
    }

    @Test
    void nobody_at_work_is_said() {
        assertThat(olga.run("status", "--all").out()).isEqualTo("No timer is running.\n");
        assertThat(olga.run("status", "--all", "--user", "me").code()).isEqualTo(64);
    }

    private List<String> names(String... filter) {
        var line = new ArrayList<>(List.of("users"));
        line.addAll(List.of(filter));
        return olga.run(line.toArray(String[]::new))
                .out()
                .lines()
                .skip(1)
                .map(row -> row.replaceFirst("^[* ]*", "").split(" {2,}")[0])
                .toList();
    }
}
