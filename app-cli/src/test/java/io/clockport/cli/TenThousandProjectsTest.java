package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that has grown: commands answer in time, and never with more than somebody can read. */
@Timeout(300)
class TenThousandProjectsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANY = 10_000;

    @TempDir
    private static Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void fill_a_store() throws IOException {
        var state = folder.resolve("state.json");
        terminal = Terminal.at(folder.resolve("time.store"))
                .with("HOME", folder.toString())
                .given("projects", "add", "Project 00000")
                .given("state", "export", state.toString());
        var document = (ObjectNode) JSON.readTree(Files.readString(state));
        var projects = (ArrayNode) document.at("/workspaces/0/projects");
        var first = (ObjectNode) projects.get(0);
        for (int number = 1; number < MANY; number++) {
            projects.add(first.deepCopy()
                    .put("id", String.format(Locale.ROOT, "5b641568b07987%010x", number))
                    .put("name", name(number)));
        }
        Files.writeString(state, JSON.writeValueAsString(document));
        terminal.given("state", "import", state.toString(), "--replace");
    }

    @Test
    void all_are_listed_however_many_pages_they_fill() {
        var listed = terminal.run("projects", "list").out();

        assertThat(listed.lines()).hasSize(MANY + 1).anyMatch(line -> line.startsWith(name(MANY - 1)));
        assertThat(terminal.run("projects", "list", "0123").out().lines()).hasSize(12);
    }

    /** It is more than a pipe holds, so the program meets the end of its reader whenever that comes. */
    @Test
    void a_reader_that_takes_one_line_ends_a_list_without_a_word() throws IOException, InterruptedException {
        var said = folder.resolve("said.txt");
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.clockport.cli.Main",
                        "projects",
                        "list",
                        "--store",
                        folder.resolve("time.store").toString())
                .redirectError(said.toFile());
        command.environment().put("XDG_CACHE_HOME", folder.toString());
        var process = command.start();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(reader.readLine()).startsWith("NAME ");
        }

        assertThat(process.waitFor()).isEqualTo(141);
        assertThat(said).isEmptyFile();
    }

    @Test
    void one_is_found_by_its_name_and_by_the_beginning_of_no_other() {
        assertThat(terminal.run("log", "1h", "Mail", "-p", name(7_777)).out()).contains("Mail · Project 07777");
        assertThat(terminal.run("projects", "show", "project 0999").err()).contains("Project 09990", "and 5 more");
    }

    @Test
    void a_word_that_could_be_any_of_them_is_answered_in_two_lines() {
        var refused = terminal.run("projects", "show", "p");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err().lines()).hasSize(2).allMatch(line -> line.length() < 400);
        assertThat(refused.err()).contains("and 9995 more");
    }

    @Test
    void a_word_that_is_like_many_of_them_is_answered_in_two_lines() {
        var unknown = terminal.run("projects", "show", "Projct 01234");

        assertThat(unknown.code()).isEqualTo(66);
        assertThat(unknown.err()).contains("did you mean \"Project 01234\"");
        assertThat(unknown.err().lines()).hasSize(2).allMatch(line -> line.length() < 400);
    }

    @Test
    void a_shell_is_offered_those_that_fit_what_was_typed() throws IOException, InterruptedException {
        var shell = new CompletingShell(folder, "bash", terminal)
                .with("CLOCKPORT_STORE", folder.resolve("time.store").toString());
        terminal.given("projects", "list");

        assertThat(shell.offers("clockport start -p 'Project 0123")).hasSize(10);
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "Project %05d", number);
    }
}
