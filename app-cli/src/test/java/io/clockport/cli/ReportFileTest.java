package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        terminal = Terminal.at(folder.resolve("time.store")).given("log", "1h", "a");
    }

    @ParameterizedTest
    @CsvSource({
        "r.md, '# Wed'",
        "r.csv, '\"Project\"'",
        "r.json, '{\"from\"'",
        "r.NDJSON, '{\"id\"'",
        "r.html, '<!DOCTYPE html>'",
        "r.txt, 'Wed'",
        "r, 'Wed'"
    })
    void the_name_of_the_file_says_the_form(String name, String beginning) {
        var answer = terminal.run("report", "-o", out(name));

        assertThat(answer.out()).isEqualTo("Wrote 1 entry to " + out(name) + "\n");
        assertThat(folder.resolve("out").resolve(name)).content().startsWith(beginning);
    }

    @Test
    void the_form_that_is_said_is_stronger_than_the_name() {
        terminal.given("report", "-o", out("r.txt"), "--format", "md");

        assertThat(folder.resolve("out/r.txt")).content().startsWith("# Wed");
    }

    @Test
    void a_program_learns_where_it_was_written() {
        assertThat(terminal.run("report", "-o", out("r.md"), "--json").out())
                .isEqualTo("{\"written\":\"" + out("r.md") + "\",\"entries\":1}\n");
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve("out/r.md"), "mine");

        var refused = terminal.run("report", "-o", out("r.md"));

        assertThat(refused.code()).isEqualTo(73);
        assertThat(refused.err()).contains("exists already", "--force");
        assertThat(folder.resolve("out/r.md")).hasContent("mine");
    }

    @Test
    void it_is_replaced_when_that_is_asked_for_and_nothing_else_is_left_behind() throws IOException {
        Files.writeString(folder.resolve("out/r.md"), "mine");

        terminal.given("report", "-o", out("r.md"), "--force");

        assertThat(folder.resolve("out/r.md")).content().startsWith("# Wed");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**r.md").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_link_keeps_leading_to_what_is_replaced() throws IOException {
        Files.writeString(folder.resolve("out/real.md"), "mine");
        Files.createSymbolicLink(folder.resolve("out/link.md"), folder.resolve("out/real.md"));

        terminal.given("report", "-o", out("link.md"), "--force");

        assertThat(folder.resolve("out/link.md")).isSymbolicLink();
        assertThat(folder.resolve("out/real.md")).content().startsWith("# Wed");
    }

    @Test
    void a_device_is_written_to_and_stays_one() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "needs a place that forgets");

        assertThat(terminal.run("report", "-o", "/dev/null", "--force").code()).isZero();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void a_directory_and_a_folder_that_is_not_there_are_refused() {
        assertThat(terminal.run("report", "-o", out("")).code()).isEqualTo(73);
        assertThat(terminal.run("report", "-o", out("none/r.md")).code()).isEqualTo(73);
        assertThat(terminal.run("report", "-o", "").code()).isEqualTo(64);
        assertThat(terminal.run("report", "-o", "a\0b").code()).isEqualTo(64);
    }

    @Test
    void what_is_written_to_a_file_has_no_colours_and_no_width() {
        var narrow = terminal.with("COLUMNS", "30").person("").given("log", "1h", "x".repeat(60));

        narrow.given("report", "-o", out("r.txt"));

        assertThat(folder.resolve("out/r.txt"))
                .content()
                .contains("x".repeat(60))
                .doesNotContain("\u001b");
    }

    private String out(String name) {
        return folder.resolve("out").resolve(name).toString();
    }
}
