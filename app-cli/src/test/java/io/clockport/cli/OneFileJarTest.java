package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fake as one file. {@code make one-file} builds the jar and runs this; without it these tests are skipped. */
class OneFileJarTest {

    private static final Path JAR = Path.of("target/clockport-fake.jar");

    @TempDir
    private Path elsewhere;

    private Path jar;

    @BeforeEach
    void takeTheJarElsewhere() throws Exception {
        assumeTrue(Files.exists(JAR), "the jar is not built: make one-file");
        jar = Files.copy(JAR, elsewhere.resolve("fake.jar"));
    }

    @Test
    void it_serves_a_fake_that_keeps_its_state_in_a_file() throws Exception {
        var out = elsewhere.resolve("out");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "--port",
                        "0",
                        "--json",
                        "--key",
                        "a-key",
                        "--state",
                        elsewhere.resolve("fake.store").toString())
                .redirectOutput(out.toFile())
                .redirectError(elsewhere.resolve("err").toFile())
                .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Files.readString(out).contains("\n"));
            var url = new ObjectMapper()
                    .readTree(Files.readString(out))
                    .path("url")
                    .asText();
            var request = HttpRequest.newBuilder(URI.create(url + "/user"))
                    .header("X-Api-Key", "a-key")
                    .build();

            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(elsewhere.resolve("fake.store")).exists();
            assertThat(Files.readString(elsewhere.resolve("err"))).isEmpty();
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void it_has_every_service_of_what_it_was_put_together_from() throws Exception {
        var parts = Files.list(Path.of("target/parts"))
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();

        var services = servicesIn(jar);

        assertThat(parts).hasSizeGreaterThan(20);
        for (var part : parts) {
            assertThat(services).as(part.toString()).containsAll(servicesIn(part));
        }
    }

    @Test
    void it_runs_the_newest_code_that_a_jvm_can() throws Exception {
        try (var file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Multi-Release"))
                    .isEqualTo("true");
            assertThat(file.stream().map(JarEntry::getName)).noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    /** Each provider with the service that it is for. */
    private static Set<String> servicesIn(Path path) throws IOException {
        var services = new TreeSet<String>();
        try (var file = new JarFile(path.toFile())) {
            for (var entry : file.stream()
                    .filter(one -> one.getName().startsWith("META-INF/services/") && !one.isDirectory())
                    .toList()) {
                try (var lines = file.getInputStream(entry)) {
                    new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .forEach(line -> services.add(entry.getName() + ": " + line));
                }
            }
        }
        return services;
    }
}
