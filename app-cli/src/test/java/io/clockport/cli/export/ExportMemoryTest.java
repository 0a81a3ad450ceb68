package io.clockport.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a JVM of its own, whose memory would not hold what goes through it. */
class ExportMemoryTest {

    private static final long ENTRIES = Long.getLong("export.entries", 100_000);

    @TempDir
    private Path folder;

    @Test
    void entries_flow_through_and_are_not_held() throws IOException, InterruptedException {
        var file = folder.resolve("all.ndjson");
        var heap = ENTRIES > 100_000 ? "-Xmx64m" : "-Xmx20m";

        var ended = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Million.class.getName(),
                        file.toString(),
                        Long.toString(ENTRIES)))
                .inheritIO()
                .start()
                .waitFor();

        assertThat(ended).isZero();
        try (var lines = Files.lines(file)) {
            assertThat(lines.count()).isEqualTo(ENTRIES);
        }
        // The text alone is larger than the heap.
        assertThat(Files.size(file)).isGreaterThan(20_000_000L);
    }
}
