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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = WINDOWS, disabledReason = "rights of files and the commands of keyrings are those of POSIX")
class LoginTest {

    @TempDir
    private Path folder;

    private RunningFake server;
    private Terminal terminal;
    private Path config;

    @BeforeEach
    void open() {
        server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.seeded()))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        config = folder.resolve("below/config.toml");
        terminal = Terminal.at(folder.resolve("time.store"))
                .without("CLOCKPORT_STORE")
                .with("PATH", folder + ":" + System.getenv("PATH"))
                .with("CLOCKPORT_CONFIG", config.toString());
    }

    @AfterEach
    void close() {
        server.stop().toCompletableFuture().join();
    }

    @Test
    void a_key_that_was_asked_for_is_kept_and_used() {
        var welcome = terminal.person("olga-key\n").run("login", "--url", url());

        assertThat(welcome.code()).isZero();
        assertThat(welcome.out()).contains("as Olga", "profile default").doesNotContain("olga-key");
        assertThat(terminal.run("workspaces").out()).contains("Northwind Survey");
    }

    @Test
    void what_is_written_is_for_its_owner_alone() throws IOException {
        terminal.person("olga-key\n").given("login", "--url", url());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config.getParent())))
                .isEqualTo("rwx------");
        assertThat(config.getParent()).isDirectoryContaining("glob:**/config.toml");
        assertThat(Files.list(config.getParent())).hasSize(1);
    }

    @Test
    void a_script_gives_the_key_on_the_input() {
        var welcome = terminal.input("olga-key\n").run("login", "--key-stdin", "--url", url(), "--profile", "work");

        assertThat(welcome.code()).isZero();
        assertThat(terminal.run("workspaces", "--profile", "work").code()).isZero();
    }

    @Test
    void a_pipe_gives_the_key_to_a_process_of_its_own() throws Exception {
        var welcome = new OwnProcess(folder)
                .with("CLOCKPORT_CONFIG", config)
                .run("olga-key\n", "login", "--key-stdin", "--url", url());

        assertThat(welcome.err()).isEmpty();
        assertThat(welcome.code()).isZero();
        assertThat(terminal.run("workspaces").code()).isZero();
    }

    @Test
    void without_a_terminal_the_other_way_is_said() {
        var refused = terminal.run("login", "--url", url());

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).contains("there is no terminal to ask for the key", "--key-stdin");
    }

    @Test
    void a_key_that_opens_nothing_is_not_kept() {
        var refused = terminal.person("wrong-key\n").run("login", "--url", url());

        assertThat(refused.code()).isEqualTo(77);
        assertThat(refused.err()).doesNotContain("wrong-key");
        assertThat(config).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "two words\n", "a\nb\n", "caf\u00e9\n"})
    void what_cannot_be_a_key_is_refused_before_it_is_sent(String typed) {
        var refused = terminal.input(typed).run("login", "--key-stdin", "--url", "http://127.0.0.1:1/api/v1");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("that cannot be an API key");
    }

    @Test
    void the_keyring_takes_the_key_from_its_input_and_the_file_has_none() throws IOException {
        keyring();

        terminal.person("olga-key\n").given("login", "--url", url(), "--keyring");

        assertThat(folder.resolve("kept")).hasContent("olga-key");
        assertThat(Files.readString(folder.resolve("arguments"))).doesNotContain("olga-key");
        assertThat(Files.readString(config)).contains("keyring = true").doesNotContain("olga-key");
        assertThat(terminal.run("workspaces").code()).isZero();
    }

    @Test
    void another_login_replaces_the_key_and_nothing_else() throws IOException {
        write("# mine\n[profile.default]\nzone = \"UTC\"\nkey-command = \"false\"\n");

        terminal.person("olga-key\n").given("login", "--url", url());

        assertThat(Files.readString(config))
                .isEqualTo("# mine\n[profile.default]\nurl = \"" + url() + "\"\nkey = \"olga-key\"\nzone = \"UTC\"\n");
    }

    @Test
    void a_profile_that_is_written_too_cleverly_is_left_alone() throws IOException {
        write("profile.default.key = \"x\"\n");

        var refused = terminal.person("olga-key\n").run("login", "--url", url());

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).contains("cannot be changed safely");
        assertThat(config).hasContent("profile.default.key = \"x\"");
    }

    @Test
    void a_logout_forgets_the_key_and_nothing_else() throws IOException {
        write("[profile.default]\nurl = \"" + url() + "\"\nkey = \"olga-key\"\n");

        terminal.given("logout");

        assertThat(Files.readString(config)).isEqualTo("[profile.default]\nurl = \"" + url() + "\"\n");
        assertThat(terminal.run("logout").err()).contains("profile default keeps no key");
    }

    @Test
    void a_logout_of_a_profile_that_is_not_there_says_so() throws IOException {
        write("[profile.work]\nurl = \"" + url() + "\"\nkey = \"olga-key\"\n");

        var refused = terminal.run("logout", "--profile", "wrok");

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).isEqualTo("clockport: there is no profile \"wrok\"\n  did you mean work?\n");
        assertThat(Files.readString(config)).contains("olga-key");
    }

    @Test
    void a_logout_leaves_a_command_alone() throws IOException {
        write("[profile.default]\nkey-command = \"pass show clockify\"\n");

        assertThat(terminal.run("logout").err()).contains("behind a command of yours");
        assertThat(Files.readString(config)).contains("pass show clockify");
    }

    @Test
    void without_a_home_directory_there_is_nowhere_to_keep_it() {
        var refused = terminal.without("CLOCKPORT_CONFIG").person("olga-key\n").run("login", "--url", url());

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).contains("there is no home directory", "CLOCKPORT_CONFIG");
    }

    @Test
    void where_nothing_can_be_written_that_is_said() throws IOException {
        Files.createFile(folder.resolve("below"));

        var refused = terminal.person("olga-key\n").run("login", "--url", url());

        assertThat(refused.code()).isEqualTo(73);
        assertThat(refused.err()).contains(config + " cannot be written");
    }

    private String url() {
        return server.uri().toString();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(config.getParent());
        Files.writeString(config, text);
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
    }

    /** A keyring of a test: it keeps what it is given in a file, and notes with which arguments it was called. */
    private void keyring() throws IOException {
        var tool = folder.resolve("secret-tool");
        Files.writeString(tool, """
                #!/bin/sh
                cd "$(dirname "$0")" && echo "$*" >> arguments
                case $1 in store) cat > kept ;; lookup) cat kept ;; clear) rm kept ;; esac
                """);
        tool.toFile().setExecutable(true);
    }
}
