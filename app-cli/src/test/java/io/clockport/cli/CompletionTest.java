package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion in the shells themselves. */
class CompletionTest {

    private static final String HOSTILE = "$(touch pwned) `touch pwned` \"; touch pwned; ' & | \\ #~ * {a,b} !x";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("none"))
                .without("CLOCKPORT_STORE")
                .with("HOME", folder.toString())
                .given("projects", "add", "Website")
                .given("projects", "add", "Web shop")
                .given("projects", "add", "Übersee 🚢")
                .given("projects", "add", "Attic")
                .given("projects", "archive", "Attic")
                .given("tasks", "add", "-p", "Website", "Design")
                .given("tasks", "add", "-p", "Web shop", "Prices")
                .given("tags", "add", "urgent")
                .given("clients", "add", "Northwind")
                .given("workspaces");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "bash, 'clockport sta', 'start status state'",
        "zsh, 'clockport tags re', 'list show add rename archive restore delete'",
        "fish, 'clockport sta', 'start state status'",
        "bash, 'clockport tags re', 'rename restore'",
        "fish, 'clockport tags re', 'rename restore'",
        "bash, 'clockport start --proj', '--project'",
        "fish, 'clockport start --proj', '--project'",
        "bash, 'clockport start -t ', 'urgent'",
        "zsh, 'clockport start -t ', 'urgent'",
        "fish, 'clockport start -t ', 'urgent'",
        "bash, 'clockport start x -p Website -k ', 'Design'",
        "zsh, 'clockport start x -p Website -k ', 'Design'",
        "fish, 'clockport start x -p Website -k ', 'Design'",
        "bash, 'clockport start --project=Websi', 'Website'",
        "fish, 'clockport start --project=Websi', '--project=Website'",
        "bash, 'clockport projects restore ', 'Attic'",
        "zsh, 'clockport projects restore ', 'Attic'",
        "fish, 'clockport projects restore ', 'Attic'",
        "bash, 'clockport projects rename Attic ', ''",
        "zsh, 'clockport projects rename Attic ', ''",
        "fish, 'clockport projects rename Attic ', ''",
        "bash, 'clockport --workspace ', 'Workspace'",
        "zsh, 'clockport --workspace ', 'Workspace'",
        "fish, 'clockport --workspace ', 'Workspace'",
        "bash, 'clockport clients delete N', 'Northwind'",
        "bash, 'clockport report last-', 'last-week last-month'",
        "zsh, 'clockport completion ', 'bash zsh fish'",
        "bash, 'clockport projects add ', ''",
        "bash, 'clockport start -- -', ''",
        "zsh, 'clockport state export ', 'files'",
        "bash, 'clockport start --url http://localhost/api/v1 -p ', ''",
        "zsh, 'clockport start --url http://localhost/api/v1 -p ', ''",
        "fish, 'clockport start --url http://localhost/api/v1 -p ', ''"
    })
    void what_can_follow_is_offered(String shell, String line, String offered)
            throws IOException, InterruptedException {
        assertThat(String.join(" ", new CompletingShell(folder, shell, terminal).offers(line)))
                .isEqualTo(offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "fish"})
    void names_are_offered_as_they_are_to_shells_that_quote_them(String shell)
            throws IOException, InterruptedException {
        terminal.given("projects", "add", HOSTILE);

        var offered = new CompletingShell(folder, shell, terminal).offers("clockport start -p ");

        assertThat(offered).containsExactlyInAnyOrder("Website", "Web shop", "Übersee 🚢", HOSTILE);
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "clockport start -p $",
                "clockport start -p \\$\\(touch",
                "clockport start -p \"\\$",
                "clockport start -p '",
                "clockport start --project='$(",
                "clockport start --project=\"\\$"
            })
    void a_hostile_name_arrives_as_it_is_and_executes_nothing(String typed) throws IOException, InterruptedException {
        terminal.given("projects", "archive", "Website").given("projects", "archive", "Web shop");
        terminal.given("projects", "archive", "Übersee").given("projects", "add", HOSTILE);

        var executed = new CompletingShell(folder, "bash", terminal).executed(typed);

        assertThat(executed.get(executed.size() - 1).replaceFirst("^--project=", ""))
                .isEqualTo(HOSTILE);
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"clockport start -p W, Wow\\!", "'clockport start -p \"W', 'Wow\"\\!\"'"})
    void an_exclamation_mark_does_not_become_history_in_bash(String line, String completed)
            throws IOException, InterruptedException {
        terminal.given("projects", "add", "Wow!");

        assertThat(new CompletingShell(folder, "bash", terminal).offers(line)).contains(completed);
    }

    @Test
    void what_was_typed_so_far_stays_as_it_was_typed() throws IOException, InterruptedException {
        var bash = new CompletingShell(folder, "bash", terminal);

        assertThat(bash.offers("clockport start -p Web\\ ")).containsExactly("Web\\ shop");
        assertThat(bash.offers("clockport start -p \"Web ")).containsExactly("Web shop");
        assertThat(bash.offers("clockport start -p 'Web")).containsExactly("Website", "Web shop");
        assertThat(bash.offers("X=1 clockport start -p Übersee")).containsExactly("Übersee\\ 🚢");
    }

    /** On macOS the program keeps them in the caches of the system, whatever other systems call that. */
    @Test
    void names_are_looked_for_where_the_program_keeps_them() throws IOException, InterruptedException {
        var caches = Files.createDirectories(folder.resolve("Library/Caches"));
        Files.move(folder.resolve(".cache/clockport"), caches.resolve("clockport"));
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere")).toString();

        assertThat(bash().with("OSTYPE", "darwin24")
                        .with("XDG_CACHE_HOME", elsewhere)
                        .offers("clockport start -t "))
                .containsExactly("urgent");
        assertThat(bash().with("OSTYPE", "linux-gnu")
                        .with("XDG_CACHE_HOME", caches.toString())
                        .offers("clockport start -t "))
                .containsExactly("urgent");
        assertThat(bash().with("OSTYPE", "linux-gnu")
                        .with("XDG_CACHE_HOME", "Library/Caches")
                        .offers("clockport start -t "))
                .isEmpty();
    }

    private CompletingShell bash() {
        return new CompletingShell(folder, "bash", terminal);
    }

    @Test
    void a_shell_that_is_not_known_is_answered_with_the_known_ones() {
        var refused = terminal.run("completion", "tcsh");

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).contains("no completion for the shell \"tcsh\"", "choose from bash, zsh, fish");
    }
}
