package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.clockport.cli.render.Columns;
import io.clockport.docs.Checkout;
import io.clockport.failure.EntryField;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.workspace.WorkspaceSettings;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main screens at several widths, as somebody looked at them. With {@code -Dscreens.write=true} they are written anew. */
class GoldenScreensTest {

    private static final Path SCREENS = Path.of("app-cli/src/test/resources/io/clockport/cli/screens");
    private static final Path COMMANDS = SCREENS.resolve("80.txt");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Company.offline(folder, Company.store(folder)).person("");
        try (var store = InMemoryClockify.open(folder.resolve("time.store")).get()) {
            store.backstage()
                    .addWorkspace(
                            "Strict",
                            store.me(),
                            "EUR",
                            WorkspaceSettings.relaxed().forcing(EntryField.values()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void they_look_as_they_were_looked_at(int width) {
        var golden = SCREENS.resolve(width + ".txt");

        var told = told(terminal.with("COLUMNS", String.valueOf(width)).with("NO_COLOR", "1"));

        if (Boolean.getBoolean("screens.write")) {
            Checkout.write(golden, told);
        }
        assertThat(told).as("%s is out of date: make screens", golden).isEqualTo(Checkout.read(golden));
    }

    @Test
    void with_colours_the_same_is_said_at_the_same_places() {
        assumeFalse(Boolean.getBoolean("screens.write"), "what it is compared with is being written");
        var told = told(terminal.with("COLUMNS", "80").with("CLOCKPORT_COLOR", "always"));

        assertThat(told).contains("\u001b[1mPROJECT ", "\u001b[2m───");
        assertThat(told.replaceAll("\u001b\\[\\d*m", ""))
                .isEqualTo(Checkout.read(COMMANDS)
                        .replace("auto (nobody says otherwise)", "always (CLOCKPORT_COLOR)")
                        .replace("80 columns, plain text", "80 columns, bold and faint text"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void no_table_is_wider_than_the_terminal(int width) {
        var tables =
                Stream.of("last 6", "projects list", "users", "tasks list -p pier", "report 2026-03-23..2026-03-29");
        terminal.with("COLUMNS", String.valueOf(width));

        assertThat(tables.flatMap(
                        line -> terminal.run(line.split(" ")).out().lines().skip(1)))
                .allSatisfy(line -> assertThat(Columns.of(line.replaceAll("\u001b\\[\\d*m", "")))
                        .isLessThanOrEqualTo(width));
    }

    private String told(Terminal at) {
        return Script.of(Checkout.read(COMMANDS))
                .play((now, words) -> shown(at.now(now).run(words)));
    }

    private Terminal.Outcome shown(Terminal.Outcome outcome) {
        return new Terminal.Outcome(outcome.code(), shown(outcome.out()), shown(outcome.err()));
    }

    private String shown(String text) {
        return text.replace(folder.toString(), "FOLDER");
    }
}
