package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A disk that is full, by a limit on how large a file of the process may become. What was answered stays; what does not fit is
 * refused, and the store opens as it was.
 */
class FullDiskTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    private Path folder;

    @Test
    void what_does_not_fit_is_refused_and_what_was_answered_stays() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL), "needs a shell that can limit the size of files");
        var store = folder.resolve("time.store");
        var terminal = Terminal.at(store);
        terminal.given("log", "2026-03-02 9:00-9:01", "kept");
        long blocks = Files.size(store) / 512 + 24;

        var outcomes = new ArrayList<Integer>();
        for (int number = 0; number < 4; number++) {
            outcomes.add(logged(store, blocks, "x".repeat(2_900)));
        }

        assertThat(outcomes).contains(75).containsOnly(0, 75);
        assertThat(folder.resolve("said.txt"))
                .content()
                .contains("could not be written")
                .doesNotContain("another process");
        assertThat(terminal.run("report", "2026-03-02..2026-03-02").code()).isZero();
        assertThat(terminal.run("log", "2026-03-02 9:00-9:01", "afterwards").code())
                .isZero();
        assertThat(terminal.run("state", "export", folder.resolve("out.json").toString())
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("out.json")))
                .contains("\"kept\"", "\"afterwards\"")
                .satisfies(state -> assertThat(state.split("x{2900}", -1).length - 1)
                        .isEqualTo((int)
                                outcomes.stream().filter(code -> code == 0).count()));
    }

    @ParameterizedTest
    @CsvSource({"report 2026-03-02 -o, 73", "export 2026-03-02 -o, 74", "state export, 73"})
    void a_file_that_does_not_fit_is_refused_and_does_not_appear(String line, int expected)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL), "needs a shell that can limit the size of files");
        var store = folder.resolve("time.store");
        var terminal = Terminal.at(store);
        for (int number = 0; number < 6; number++) {
            terminal.given("log", "2026-03-02 9:00-9:01", "x".repeat(2_900));
        }
        var out = Files.createDirectory(folder.resolve("out")).resolve("out.ndjson");

        int code = limited(store, 8, Stream.concat(Stream.of(line.split(" ")), Stream.of(out.toString())));

        assertThat(code).isEqualTo(expected);
        assertThat(Files.readAllLines(folder.resolve("said.txt"))).hasSize(2);
        assertThat(out).doesNotExist();
        assertThat(terminal.run("report", "2026-03-02").code()).isZero();
    }

    private int logged(Path store, long blocks, String text) throws IOException, InterruptedException {
        return limited(store, blocks, Stream.of("log", "2026-03-02 9:00-9:01", text));
    }

    /** In a process that may not write files of more blocks than these, and gets an error instead of a signal for it. */
    private int limited(Path store, long blocks, Stream<String> words) throws IOException, InterruptedException {
        var command = Stream.of(
                        Stream.of(
                                SHELL.toString(),
                                "-c",
                                "trap '' XFSZ; ulimit -f " + blocks + " && exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.clockport.cli.Main"),
                        words,
                        Stream.of("--zone", "UTC", "--store", store.toString()))
                .flatMap(part -> part)
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("said.txt").toFile()))
                .start()
                .waitFor();
    }
}
