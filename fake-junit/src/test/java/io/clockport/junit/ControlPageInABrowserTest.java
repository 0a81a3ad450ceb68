package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.contract.OwnPromise;
import io.clockport.inmemory.InMemoryClockify;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page for people in headless Chromium, driven by Playwright. Skipped where node, the npm package {@code playwright-core}
 * (named by NODE_PATH) or Chromium is not there. {@code -Dpage.pictures=folder} keeps what was seen.
 */
@OwnPromise("the page for people")
class ControlPageInABrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    private Path folder;

    @Test
    void a_browser_shows_it_by_day_and_night_on_any_screen_and_runs_nothing() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "there is no Chromium");
        assumeTrue(run("-e", "require.resolve('playwright-core')").exit() == 0, "there is no playwright-core for node");

        try (var served = busyFake()) {
            var run = run(script().toString(), served.control("/").toString(), pictures(), CHROMIUM.toString());

            assertThat(run.exit()).as(run.output()).isZero();
            var seen = new ObjectMapper().readTree(run.output());
            for (var way : List.of("day", "night", "narrow", "unscripted")) {
                assertThat(seen.path(way).path("complaints")).as(way).isEmpty();
                assertThat(seen.path(way).path("scripts").asInt()).as(way).isZero();
                assertThat(seen.path(way).path("overflows").asBoolean()).as(way).isFalse();
                assertThat(text(seen, way))
                        .as(way)
                        .contains("<script>alert('project')</script>", "Running timers", "used-a-dead-route");
            }
            assertThat(seen.path("day").path("background").asText())
                    .isNotEqualTo(seen.path("night").path("background").asText());
        }
    }

    /** The company of the demo, somebody who writes markup, a fault that waits, and a client that makes mistakes. */
    private static ServedFake busyFake() {
        var fake = InMemoryClockify.seeded();
        fake.backstage().setApiKey(fake.me(), ServedFake.KEY);
        var served = ServedFake.watching(fake);
        var project = served.post("/workspaces/{ws}/projects", "{\"name\":\"<script>alert('project')</script>\"}");
        served.post(
                "/workspaces/{ws}/time-entries",
                "{\"start\":\"2026-03-30T07:15:00Z\",\"description\":\"\\\" onclick=\\\"alert(1)\",\"projectId\":\""
                        + project.id() + "\"}");
        served.get("/workspaces/{ws}/projects?page-size=1&api_key=a-secret");
        served.put("/workspaces/{ws}/projects/" + project.id(), "{\"name\":\"renamed\"}");
        served.put("/workspaces/{ws}/projects/" + project.id(), "{\"name\":\"<script>alert('project')</script>\"}");
        served.get("/nonsense");
        served.get("/workspaces/" + "a-path-without-any-place-to-break-".repeat(12));
        served.order(
                "POST", "/faults", "{\"method\":\"POST\",\"path\":\"/time-entries\",\"effect\":\"COMMIT_THEN_FAIL\"}");
        served.order("POST", "/faults", "{\"method\":\"GET\",\"path\":\"/tags\",\"effect\":\"FAIL\",\"times\":3}");
        served.get("/workspaces/{ws}/tags");
        return served;
    }

    private static String text(JsonNode seen, String way) {
        return seen.path(way).path("text").asText();
    }

    private String pictures() {
        return System.getProperty("page.pictures", folder.toString());
    }

    private record Run(int exit, String output) {}

    private Run run(String... arguments) throws InterruptedException {
        var command = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
        var output = folder.resolve("output");
        try {
            var process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Run(-1, "node does not come to an end");
            }
            return new Run(process.exitValue(), Files.readString(output));
        } catch (IOException noNode) {
            return new Run(-1, noNode.toString());
        }
    }

    private Path script() throws IOException {
        try (var source = Objects.requireNonNull(getClass().getResourceAsStream("control-page.cjs"))) {
            var script = folder.resolve("control-page.cjs");
            Files.copy(source, script);
            return script;
        }
    }
}
