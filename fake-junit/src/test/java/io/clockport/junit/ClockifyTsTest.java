package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.contract.OwnPromise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The npm package clockify-ts, unmodified, against the fake through its proxy setting. Skipped where there is no node, or
 * where node does not find the package: {@code npm install clockify-ts} somewhere and name its node_modules in NODE_PATH.
 */
class ClockifyTsTest extends WireTest {

    @TempDir
    private Path directory;

    @OwnPromise("a client that nobody here wrote works against the fake as it is")
    @Test
    void the_package_works_through_its_proxy_setting() throws Exception {
        assumeTrue(
                node("-e", "require.resolve('clockify-ts')").exit() == 0, "there is no node, or no clockify-ts for it");

        var run = node(script().toString(), ServedFake.KEY);

        assertThat(run.exit()).as(run.output()).isZero();
        JsonNode seen = new ObjectMapper().readTree(run.output());
        assertThat(seen.path("me").asText()).isEqualTo(served.inMemory().me().value());
        assertThat(seen.path("project").asText()).isEqualTo("From another language");
        assertThat(seen.path("running").asBoolean()).isTrue();
        assertThat(seen.path("stranger").asText()).isEqualTo("refused");
        assertThat(served.get("/workspaces/{ws}/time-entries/"
                                + seen.path("entry").asText())
                        .body()
                        .path("description")
                        .asText())
                .isEqualTo("typed");
    }

    private record Run(int exit, String output) {}

    private Run node(String... arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        var output = directory.resolve("output");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        var proxy = "http://127.0.0.1:" + served.port();
        builder.environment().put("https_proxy", proxy);
        builder.environment().put("http_proxy", proxy);
        builder.environment().put("no_proxy", "");
        builder.environment().put("NO_PROXY", "");
        try {
            var process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Run(-1, "node does not come to an end");
            }
            return new Run(process.exitValue(), Files.readString(output));
        } catch (IOException noNode) {
            return new Run(-1, noNode.toString());
        }
    }

    private Path script() {
        var name = "clockify-ts.cjs";
        try (var source = Objects.requireNonNull(ClockifyTsTest.class.getResourceAsStream(name))) {
            var script = directory.resolve(name);
            Files.copy(source, script);
            return script;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
