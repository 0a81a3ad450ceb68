package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = WINDOWS, disabledReason = "the launcher is a shell script")
class PromptTest {

    private static final String NINE = "2026-03-04T09:00:00Z";

    @TempDir
    private Path folder;

    private Path store;
    private Terminal terminal;
    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        store = folder.resolve("time.store");
        terminal = Terminal.at(store).with("HOME", folder.toString()).now(NINE);
        shell = new Shell(folder).with("CLOCKPORT_STORE", store.toString());
    }

    @Test
    void what_runs_is_shown_with_its_hours_and_minutes() throws Exception {
        terminal.given("start", "Fix the login page", "-p", "Website", "--create");

        assertThat(shell.promptAt("2026-03-04T10:05:59Z")).isEqualTo("Fix the login page · Website 1:05\n");
    }

    @Test
    void the_program_says_the_same_where_there_is_no_such_shell() throws Exception {
        terminal.given("start", "Fix the login page", "-p", "Website", "--create");

        assertThat(terminal.now("2026-03-04T10:05:59Z").run("prompt").out())
                .isEqualTo(shell.promptAt("2026-03-04T10:05:59Z"));
        assertThat(terminal.run("prompt", "--json").out())
                .isEqualTo("{\"known\":true,\"line\":\"Fix the login page · Website 1:05\","
                        + "\"start\":\"2026-03-04T09:00:00Z\",\"doubtful\":false}\n");
    }

    @Test
    void whatever_ends_the_timer_empties_the_prompt() throws Exception {
        terminal.given("start", "a").given("stop", "--at", "10:00");
        assertThat(shell.promptAt(NINE)).isEmpty();

        terminal.given("start", "b").given("discard", "--yes");
        assertThat(shell.promptAt(NINE)).isEmpty();
    }

    @Test
    void whatever_changes_the_timer_changes_the_prompt() throws Exception {
        terminal.given("start", "a").given("switch", "b");
        assertThat(shell.promptAt(NINE)).isEqualTo("b 0:00\n");

        terminal.now("2026-03-04T09:30:00Z").given("start", "c", "--at", "10:15");
        assertThat(shell.promptAt("2026-03-04T09:30:00Z")).isEqualTo("c 0:15\n");
    }

    @Test
    void a_status_learns_what_others_did() throws Exception {
        terminal.given("start", "a");
        Files.delete(folder.resolve("time.store.prompt"));
        assertThat(shell.promptAt(NINE)).isEmpty();

        terminal.given("status");

        assertThat(shell.promptAt(NINE)).isEqualTo("a 0:00\n");
    }

    @Test
    void a_clock_that_was_set_back_is_a_doubt() throws Exception {
        terminal.given("start", "a");

        assertThat(shell.promptAt("2026-03-04T08:00:00Z")).isEqualTo("a 0:00?\n");
        assertThat(terminal.now("2026-03-04T08:00:00Z").run("prompt").out()).isEqualTo("a 0:00?\n");
    }

    @Test
    void a_long_text_is_cut() throws Exception {
        terminal.given("start", "x".repeat(80));

        assertThat(shell.promptAt(NINE)).isEqualTo("x".repeat(59) + "… 0:00\n");
    }

    @Test
    void a_file_that_makes_no_sense_shows_nothing() throws Exception {
        Files.writeString(folder.resolve("time.store.prompt"), "clockport-prompt 1\nid\n$(touch hit)\n0\nhere\nx\n");

        assertThat(shell.promptAt(NINE)).isEmpty();
        assertThat(folder.resolve("hit")).doesNotExist();
        assertThat(terminal.run("prompt").out()).isEmpty();
    }

    @Test
    void it_is_for_its_owner_alone() throws IOException {
        terminal.given("start", "a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("time.store.prompt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_profile_has_a_prompt_of_its_own_and_the_usual_one_has_it_under_both_names() throws Exception {
        var config = folder.resolve("config.toml");
        Files.writeString(
                config, "[profile.default]\nzone = \"UTC\"\n[profile.other]\nstore = \"" + store + ".other\"\n");
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
        terminal.without("CLOCKPORT_STORE").with("CLOCKPORT_CONFIG", config.toString());
        shell.without("CLOCKPORT_STORE");

        terminal.given("start", "mine").given("start", "theirs", "--profile", "other");

        assertThat(shell.promptAt(NINE)).isEqualTo("mine 0:00\n");
        assertThat(shell.with("CLOCKPORT_PROFILE", "default").promptAt(NINE)).isEqualTo("mine 0:00\n");
        assertThat(shell.with("CLOCKPORT_PROFILE", "other").promptAt(NINE)).isEqualTo("theirs 0:00\n");
    }

    @Test
    void what_is_known_of_an_address_grows_doubtful() throws Exception {
        var server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.seeded()))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        var url = server.uri().toString();
        try {
            terminal.with("CLOCKPORT_URL", url)
                    .with("CLOCKIFY_API_KEY", "olga-key")
                    .given("start", "a");
        } finally {
            server.stop().toCompletableFuture().join();
        }

        shell.with("CLOCKPORT_URL", url);
        assertThat(shell.promptAt("2026-03-04T20:59:00Z")).isEqualTo("a 11:59\n");
        assertThat(shell.promptAt("2026-03-04T21:01:00Z")).isEqualTo("a 12:01?\n");
    }

    /** A shell without Java, at the time that the test says. */
    private static final class Shell {

        private final Path tools;
        private final Map<String, String> variables = new HashMap<>();

        Shell(Path folder) throws IOException {
            tools = Files.createDirectory(folder.resolve("tools"));
            variables.put("HOME", folder.toString());
            variables.put("PATH", tools.toString());
        }

        Shell with(String variable, String value) {
            variables.put(variable, value);
            return this;
        }

        Shell without(String variable) {
            variables.remove(variable);
            return this;
        }

        String promptAt(String instant) throws IOException, InterruptedException {
            var date = tools.resolve("date");
            Files.writeString(date, "#!/bin/sh\necho " + Instant.parse(instant).getEpochSecond() + "\n");
            date.toFile().setExecutable(true);
            var process = new ProcessBuilder("sh", "src/main/dist/bin/clockport", "prompt");
            process.environment().clear();
            process.environment().putAll(variables);
            var started = process.redirectErrorStream(true).start();
            var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(started.waitFor()).isZero();
            return said;
        }
    }
}
