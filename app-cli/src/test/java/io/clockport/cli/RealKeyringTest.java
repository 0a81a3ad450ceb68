package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The keyring of a desktop, gnome-keyring on a session bus of its own, as the commands of Linux reach it. Each command has a session
 * of its own, as if somebody had logged in anew; the keyring lies in a folder of the test.
 */
class RealKeyringTest {

    private static final String UNLOCKED =
            "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$@\"";

    @TempDir
    private Path folder;

    private RunningFake server;

    @BeforeEach
    void open() {
        assumeTrue(System.getProperty("clockport.desktop") != null, "asked for by make desktop");
        assumeTrue(
                Stream.of("dbus-run-session", "gnome-keyring-daemon", "secret-tool")
                        .allMatch(RealKeyringTest::isInstalled),
                "gnome-keyring, secret-tool and dbus are not all on this machine");
        server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.seeded()))
                .listen()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.stop().toCompletableFuture().join();
        }
    }

    @Test
    void a_key_is_kept_is_there_in_another_session_and_is_taken_out_again() throws Exception {
        var config = folder.resolve("config.toml");

        var kept = session()
                .run(
                        "olga-key\n",
                        "login",
                        "--keyring",
                        "--key-stdin",
                        "--url",
                        server.uri().toString());
        var inTheFile = Files.readString(config);
        var used = session().run("", "workspaces");
        var forgotten = session().run("", "logout");
        Files.writeString(config, inTheFile);
        var gone = session().run("", "workspaces");

        assertThat(kept.out()).contains("the key is in the keyring");
        assertThat(inTheFile).contains("keyring = true").doesNotContain("olga-key");
        assertThat(used.out()).contains("Northwind Survey");
        assertThat(forgotten.code()).isZero();
        assertThat(gone.code()).isEqualTo(78);
        assertThat(gone.err()).contains("the keyring gives no key for profile default: its command ended with 1");
    }

    private OwnProcess session() {
        return new OwnProcess(folder, "dbus-run-session", "--", "sh", "-c", UNLOCKED, "sh")
                .with("HOME", folder)
                .with("XDG_RUNTIME_DIR", folder)
                .with("CLOCKPORT_CONFIG", folder.resolve("config.toml"));
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }
}
