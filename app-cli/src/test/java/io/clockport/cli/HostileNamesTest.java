package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a shell, a terminal or a library for command lines could take for something else. */
class HostileNamesTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"quoted\" name",
                "'single' name",
                "[brackets] and {braces}",
                "${sys:user.home} %n %s",
                "@README.md",
                "back\\slash",
                "😀 family 👩‍👩‍👧",
                "עברית שלום",
                "漢字かな",
                "e\u0301 combining",
                "a / b",
                "@|red markup|@"
            })
    void a_name_is_kept_shown_and_found_as_it_is(String name) {
        terminal.given("projects", "add", name);

        assertThat(terminal.run("start", "x", "-p", name).out()).contains("· " + name + "\n");
        assertThat(terminal.run("projects", "list").out()).contains(name);
        assertThat(terminal.run("projects", "rename", name, "Plain").out()).startsWith("Renamed project Plain");
    }

    @ParameterizedTest(name = "escape {index}")
    @ValueSource(strings = {"a\u001b[2Jb", "a\u009b31mb", "a\u202eb", "a\u2066b", "a\u0007b", "a\rb"})
    void what_would_steer_a_terminal_does_not_reach_it(String name) {
        try (var company = Served.company()) {
            var olga = company.terminal("olga-key", folder.resolve("none"));
            var refused = olga.run("start", name, "-p", name);

            assertThat(refused.code()).isNotZero();
            assertThat(refused.err().replace("\n", ""))
                    .doesNotContainPattern("[\\p{Cntrl}\u0080-\u009f\u202a-\u202e\u2066-\u2069]");
        }
    }

    @Test
    void a_text_that_begins_with_a_dash_follows_two_dashes() {
        assertThat(terminal.run("start", "--", "-5 degrees").out()).startsWith("Started -5 degrees\n");
    }

    @Test
    void a_text_that_names_a_file_is_a_text() throws Exception {
        Files.writeString(folder.resolve("args"), "--help");

        assertThat(terminal.run("start", "@" + folder.resolve("args")).out())
                .startsWith("Started @" + folder.resolve("args"));
    }

    @Test
    void a_name_of_two_lines_is_refused_by_the_rule() {
        var refused = terminal.run("projects", "add", "two\nlines");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).startsWith("clockport: name: control characters are not allowed\n");
    }
}
