package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, because only they compete for the file as people's do. */
class TwoProcessesTest {

    private static final int EACH = 4;

    /** What a busy machine can come to: others had the store for long, and nothing happened. */
    private static final int TRY_AGAIN = 75;

    @TempDir
    private Path folder;

    @Test
    void what_two_processes_log_at_once_is_all_there() throws IOException, InterruptedException {
        var store = folder.resolve("time.store");
        var workers = new LinkedHashMap<String, Process>();
        for (int n = 0; n < 2; n++) {
            for (int m = 0; m < EACH; m++) {
                workers.put("by " + n + "." + m, log(store, "by " + n + "." + m));
            }
        }

        for (var worker : workers.entrySet()) {
            int code = worker.getValue().waitFor();
            while (code == TRY_AGAIN) {
                code = log(store, worker.getKey()).waitFor();
            }
            assertThat(code).isZero();
        }

        var document = folder.resolve("state.json");
        assertThat(start(store, "state", "export", document.toString()).waitFor())
                .isZero();
        assertThat(Files.readString(document).split("\"by \\d\\.\\d\"")).hasSize(2 * EACH + 1);
    }

    private static Process log(Path store, String text) throws IOException {
        return start(store, "log", "2026-03-02 9:00-9:01", text);
    }

    private static Process start(Path store, String... args) throws IOException {
        var command = Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.clockport.cli.Main"),
                        List.of(args),
                        List.of("--zone", "UTC", "--store", store.toString()))
                .flatMap(List::stream)
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
