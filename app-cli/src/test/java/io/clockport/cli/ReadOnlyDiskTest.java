package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that can only be read, for everybody: Linux shows a folder so to one process, which needs no rights for that where
 * namespaces of users are allowed.
 */
class ReadOnlyDiskTest {

    private static final String[] SEALED = {
        "unshare",
        "-rm",
        "sh",
        "-c",
        "mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" && shift && exec \"$@\"",
        "sh"
    };

    @TempDir
    private Path folder;

    private Path disk;
    private Path elsewhere;

    @BeforeEach
    void fill() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.toRealPath().resolve("disk"));
        elsewhere = Files.createDirectory(folder.toRealPath().resolve("elsewhere"));
        Terminal.at(disk.resolve("time.store")).given("log", "1h", "Mail");
        Terminal.at(elsewhere.resolve("time.store")).given("log", "1h", "Mail");
        Files.writeString(disk.resolve("config.toml"), "[profile.work]\nzone = \"UTC\"\n");
        assertThat(disk.resolve("config.toml").toFile().setReadable(false, false))
                .isTrue();
        assertThat(disk.resolve("config.toml").toFile().setReadable(true, true)).isTrue();
        assumeTrue(canBeSealed(), "this system shows no folder to a process as one that can only be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start Letters",
                "status",
                "log 1h Letters",
                "report today",
                "fake --port 0 --state DISK/time.store",
                "status --store DISK/new.store",
                "state import DISK/config.toml"
            })
    void a_store_on_it_is_refused_and_stays_as_it_is(String line) throws Exception {
        var before = content();

        var refused = sealed(disk).run("", words(line));

        assertThat(refused.code()).isEqualTo(73);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("cannot be opened", "or use another place with --store FILE");
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(content()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "report today -o DISK/out.html, 73",
        "export today -o DISK/out.csv, 73",
        "state export DISK/out.json, 73",
    })
    void a_file_on_it_is_refused_and_nothing_is_left(String line, int code) throws Exception {
        var before = content();

        var refused = sealed(elsewhere).run("", words(line));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(disk.toString(), "Read-only file system", "choose another");
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void a_key_that_cannot_be_kept_is_not_kept_and_that_is_said() throws Exception {
        var before = content();
        var server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.seeded()))
                .listen()
                .toCompletableFuture()
                .join();
        try {
            var refused = sealed(elsewhere)
                    .run("olga-key\n", words("login --profile work --key-stdin --url " + server.uri()));

            assertThat(refused.code()).isEqualTo(73);
            assertThat(refused.err()).contains("config.toml cannot be written: Read-only file system");
            assertThat(refused.err()).doesNotContain("olga-key");
            assertThat(refused.err().lines()).hasSize(2);
            assertThat(content()).isEqualTo(before);
        } finally {
            server.stop().toCompletableFuture().join();
        }
    }

    @Test
    void what_is_only_kept_to_be_faster_is_left_out_without_a_word() throws Exception {
        var before = content();

        var done = sealed(elsewhere).with("XDG_CACHE_HOME", disk).run("", words("start Letters"));

        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        assertThat(done.out()).startsWith("Started Letters");
        assertThat(content()).isEqualTo(before);
    }

    private OwnProcess sealed(Path placeOfTheStore) {
        var before = new String[SEALED.length + 1];
        System.arraycopy(SEALED, 0, before, 0, SEALED.length);
        before[SEALED.length] = disk.toString();
        return new OwnProcess(folder, before)
                .with("CLOCKPORT_STORE", placeOfTheStore.resolve("time.store"))
                .with("CLOCKPORT_CONFIG", disk.resolve("config.toml"))
                .with("XDG_CACHE_HOME", elsewhere)
                .with("HOME", elsewhere);
    }

    private String[] words(String line) {
        return line.replace("DISK", disk.toString()).split(" ");
    }

    /** Each file on the disk with all that is in it. */
    private Map<Path, String> content() throws IOException {
        var content = new TreeMap<Path, String>();
        try (var files = Files.walk(disk)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                content.put(file, HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    private boolean canBeSealed() throws InterruptedException {
        try {
            var probe = new ProcessBuilder(
                    "unshare",
                    "-rm",
                    "sh",
                    "-c",
                    "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && ! touch \"$0/probe\"",
                    disk.toString());
            return probe.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
