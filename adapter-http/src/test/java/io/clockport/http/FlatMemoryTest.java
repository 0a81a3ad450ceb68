package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Streams more entries than fit into the memory of the program that reads them. A hundred thousand unless the system
 * property {@code clockport.entries} says otherwise; with a million of them the memory is the same.
 */
class FlatMemoryTest {

    private static final int ENTRIES = Integer.getInteger("clockport.entries", 100_000);
    private static final String ENTRY = Wire.entry("%PLACE%", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z");

    @Test
    void a_stream_of_any_length_is_read_with_sixty_four_megabytes() throws Exception {
        try (var servers = new Servers()) {
            var endpoint = servers.listening(FlatMemoryTest::answer);

            var reader = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            StreamEverything.class.getName(),
                            endpoint.base().toString())
                    .redirectErrorStream(true)
                    .start();

            var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reader.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(said).contains("entries=" + ENTRIES).doesNotContain("OutOfMemoryError");
        }
    }

    private static void answer(HttpServerRequest request) {
        ServedListing.answer(request, ENTRIES, place -> ENTRY.replace("%PLACE%", "e" + place));
    }
}
