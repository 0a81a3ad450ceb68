package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportEntriesTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        terminal = Terminal.at(folder.resolve("time.store"));
        terminal.given("log", "mon 22:00 - tue 1:30", "Night \"shift\"", "-p", "Website", "-t", "x", "-c");
        terminal.given("log", "tue 9:00-9:30", "=Mail").given("start", "Review", "--at", "9:30");
    }

    @Test
    void entries_are_lines_of_json_the_latest_first_and_whole() {
        var answer = terminal.run("export", "week", "-o", out("week.ndjson"));

        assertThat(answer.out()).isEqualTo("Exported 3 entries to " + out("week.ndjson") + "\n");
        assertThat(folder.resolve("out/week.ndjson"))
                .content()
                .matches("(?s)\\{\"id\":\"\\w{24}\",\"description\":\"Review\".*\"end\":null,\"seconds\":1800,"
                        + "\"user\":\\{\"id\":\"\\w{24}\",\"name\":\"Owner\",\"email\":\"owner@example.com\"}}\n"
                        + "\\{.*\"=Mail\".*}\n\\{.*\"Night \\\\\"shift\\\\\"\".*\"seconds\":12600,.*}\n");
    }

    @Test
    void csv_has_clockifys_columns_and_one_line_for_each_entry() {
        terminal.given("export", "week", "-o", out("week.csv"));

        assertThat(folder.resolve("out/week.csv"))
                .content()
                .startsWith("\"Project\",\"Client\",\"Description\",")
                .contains(
                        "\"Night \"\"shift\"\"\"",
                        "\"'=Mail\"",
                        "\"10:00:00 PM\",\"03/03/2026\",\"01:30:00 AM\",\"03:30:00\"")
                .contains("\"09:30:00 AM\",\"\",\"\",\"00:30:00\"")
                .satisfies(csv -> assertThat(csv.split("\r\n")).hasSize(4));
    }

    @Test
    void a_program_learns_what_was_written() {
        assertThat(terminal.run("export", "week", "-o", out("week.ndjson"), "--json")
                        .out())
                .isEqualTo("{\"exported\":\"" + out("week.ndjson") + "\",\"entries\":3,\"entriesInThisRun\":3}\n");
    }

    @Test
    void only_what_begins_in_the_range_is_exported() {
        terminal.given("export", "tue..tue", "-o", out("day.ndjson"));

        assertThat(folder.resolve("out/day.ndjson")).content().contains("=Mail").doesNotContain("Night", "Review");
    }

    @Test
    void nothing_is_an_empty_file() {
        assertThat(terminal.run("export", "2020", "-o", out("none.ndjson")).code())
                .isEqualTo(64);
        assertThat(terminal.run("export", "2020-01", "-o", out("none.ndjson")).out())
                .isEqualTo("Exported 0 entries to " + out("none.ndjson") + "\n");
        assertThat(folder.resolve("out/none.ndjson")).isEmptyFile();
    }

    @Test
    void the_file_is_its_owners_alone() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs rights of files");

        terminal.given("export", "week", "-o", out("week.ndjson"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out/week.ndjson"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is_unless_asked_otherwise() throws IOException {
        Files.writeString(folder.resolve("out/week.ndjson"), "mine");

        var refused = terminal.run("export", "week", "-o", out("week.ndjson"));

        assertThat(refused.code()).isEqualTo(73);
        assertThat(folder.resolve("out/week.ndjson")).hasContent("mine");
        assertThat(terminal.run("export", "week", "-o", out("week.ndjson"), "--force")
                        .code())
                .isZero();
        assertThat(folder.resolve("out/week.ndjson")).content().contains("=Mail");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.part*");
    }

    @ParameterizedTest(name = "export {0}")
    @CsvSource({
        "2026-03-05..2026-03-02 -o x.csv, 65, write the earlier day first",
        "1926-01-01..2026-01-01 -o x.csv, 65, ask for a shorter range",
        "fortnight -o x.csv, 64, 'write today, yesterday, week'",
        "week -o x.csv --format cvs, 64, did you mean csv?",
        "week -o x.csv --format html, 64, choose csv or ndjson",
        "week -o x.csv --patience -1m, 64, ''",
        "week -o x.pdf, 64, end it in .csv or .ndjson",
        "week -o x.json, 64, end it in .csv or .ndjson",
        "week -o x.csv.gz, 64, end it in .csv or .ndjson",
        "week -o none/x.csv, 73, choose another place",
        "week -o ., 73, choose another name",
        "week, 64, see clockport export --help"
    })
    void what_cannot_be_exported_is_refused_with_a_way_out(String line, int code, String advice) {
        var refused = terminal.run(("export " + line)
                .replace("-o ", "-o " + folder.resolve("out") + "/")
                .split(" "));

        assertThat(refused.code()).as(refused.err()).isEqualTo(code);
        assertThat(refused.err().lines().skip(1).findFirst().orElseThrow()).contains(advice);
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @ParameterizedTest(name = "export -o {0} {1}")
    @CsvSource({"week, ''", "week.jsonl, ''", "week.NDJSON, ''", "week.v2, --format=ndjson"})
    void a_name_that_says_nothing_else_means_lines_of_json(String name, String format) {
        terminal.given(Stream.of("export", "week", "-o", out(name), format)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new));

        assertThat(folder.resolve("out").resolve(name)).content().startsWith("{\"id\":");
    }

    @Test
    void a_dash_is_no_file() {
        var refused = terminal.run("export", "week", "-o", "-", "--format", "csv");

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).startsWith("clockport: \"-\" names no file\n");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void a_link_goes_on_leading_to_the_file_that_is_replaced() throws IOException {
        Files.writeString(folder.resolve("real.csv"), "old");
        Files.createSymbolicLink(folder.resolve("out/link.csv"), folder.resolve("real.csv"));

        terminal.given("export", "week", "-o", out("link.csv"), "--force");

        assertThat(folder.resolve("out/link.csv")).isSymbolicLink();
        assertThat(folder.resolve("real.csv")).content().contains("=Mail");
    }

    @Test
    void on_a_terminal_one_sees_how_it_gets_on_and_nothing_stays() {
        var watched = terminal.person("").run("export", "week", "-o", out("week.ndjson"));

        assertThat(watched.err()).contains("Exporting", "entries").endsWith(" \r");
        assertThat(watched.err()).doesNotContain("\n");
    }

    @Test
    void without_a_terminal_or_when_quiet_nothing_is_shown() {
        assertThat(terminal.run("export", "week", "-o", out("a.ndjson")).err()).isEmpty();
        assertThat(terminal.person("")
                        .run("export", "week", "-o", out("b.ndjson"), "--quiet")
                        .err())
                .isEmpty();
    }

    private String out(String name) {
        return folder.resolve("out").resolve(name).toString();
    }
}
