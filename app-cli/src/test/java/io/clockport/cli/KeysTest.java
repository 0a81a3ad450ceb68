package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = WINDOWS, disabledReason = "the commands are those of a POSIX shell")
class KeysTest {

    @TempDir
    private Path folder;

    private RunningFake server;
    private Terminal terminal;

    @BeforeEach
    void open() {
        server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.seeded()))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        terminal = Terminal.at(folder.resolve("time.store"))
                .without("CLOCKPORT_STORE")
                .with("PATH", folder + ":" + System.getenv("PATH"))
                .with("CLOCKPORT_CONFIG", folder.resolve("config.toml").toString());
    }

    @AfterEach
    void close() {
        server.stop().toCompletableFuture().join();
    }

    @Test
    void a_key_in_the_profile_opens_its_address() throws IOException {
        profile("key = \"olga-key\"");

        assertThat(terminal.run("workspaces").out()).contains("Northwind Survey");
    }

    @Test
    void a_key_behind_a_command_opens_it_too() throws IOException {
        profile("key-command = \"echo olga-key\"");

        assertThat(terminal.run("workspaces").out()).contains("Northwind Survey");
    }

    @Test
    void a_key_in_the_keyring_opens_it_too() throws IOException {
        Files.writeString(folder.resolve("secret-tool"), """
                #!/bin/sh
                [ "$*" = "lookup service clockport profile default" ] && echo olga-key
                """);
        folder.resolve("secret-tool").toFile().setExecutable(true);
        profile("keyring = true");

        assertThat(terminal.run("workspaces").out()).contains("Northwind Survey");
    }

    @Test
    void a_keyring_whose_command_is_not_there_is_said() throws IOException {
        profile("keyring = true");

        var refused = terminal.with("PATH", "/nowhere").run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err())
                .contains("the keyring gives no key for profile", "the command for it is not installed");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "exit 3, it ended with 3",
        "true, it printed nothing",
        "echo olga-key; echo login: olga, it printed several lines",
        "yes olga, it ended with",
        "echo olga key, what it printed cannot be an API key"
    })
    void a_command_that_gives_no_key_is_said_without_what_it_printed(String command, String reason) throws IOException {
        profile("key-command = \"echo hidden-noise >&2; " + command + "\"");

        var refused = terminal.run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).contains("the key-command of the profile gave no key: " + reason);
        assertThat(refused.err().lines().findFirst().orElseThrow())
                .doesNotContain("olga")
                .doesNotContain("noise");
    }

    @Test
    void a_command_that_takes_too_long_is_ended_with_all_that_it_began() {
        var program = new Program(terminal.surroundings(System.out, System.err), Duration.ofMillis(200));

        assertThat(program.output("sleep 60 & sleep 60; echo late", "").getLeft())
                .startsWith("it took longer than");
    }

    @Test
    void the_environments_key_wins_over_the_profiles() throws IOException {
        profile("key = \"olga-key\"");

        var refused = terminal.with("CLOCKIFY_API_KEY", "wrong-key").run("status");

        assertThat(refused.code()).isEqualTo(77);
    }

    @Test
    void a_key_goes_to_the_address_it_was_kept_for_and_to_no_other() throws IOException {
        profile("key = \"olga-key\"");

        var refused = terminal.run("status", "--url", "http://127.0.0.1:1/api/v1");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).contains("the one of profile default is for another address");
    }

    @Test
    void a_key_with_a_line_break_in_it_is_none() {
        var refused = terminal.with("CLOCKPORT_URL", server.uri().toString())
                .with("CLOCKIFY_API_KEY", "olga\nkey")
                .run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err())
                .contains("CLOCKIFY_API_KEY cannot be an API key")
                .doesNotContain("olga");
    }

    @Test
    void what_is_no_pace_says_where_it_stands() throws IOException {
        profile("key = \"olga-key\"");

        var refused = terminal.with("CLOCKPORT_PACE", "quick").run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).contains("CLOCKPORT_PACE: \"quick\" is no pace");
    }

    private void profile(String settings) throws IOException {
        var file = folder.resolve("config.toml");
        Files.writeString(file, "[profile.default]\nurl = \"" + server.uri() + "\"\n" + settings + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
