package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Seed;
import io.clockport.junit.InMemorySimulation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportOverHttpTest {

    private static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");

    @TempDir
    private Path folder;

    private InMemoryClockify fake;
    private RunningFake server;
    private Terminal terminal;

    @BeforeEach
    void open() {
        fake = InMemoryClockify.builder()
                .clock(InstantSource.fixed(NOW))
                .seed(Seed.demo())
                .open(folder.resolve("time.store"))
                .get();
        fake.backstage().setApiKey(fake.me(), "the-key");
        server = FakeClockifyServer.over(InMemorySimulation.of(fake))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        terminal = Terminal.at(folder.resolve("time.store"))
                .now(NOW.toString())
                .with("CLOCKPORT_ZONE", "Europe/Warsaw")
                .with("CLOCKIFY_API_KEY", "the-key");
    }

    @AfterEach
    void close() {
        server.stop().toCompletableFuture().join();
        fake.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.csv", "all.ndjson"})
    void everybodys_entries_are_the_same_over_http_as_offline(String name) throws IOException {
        overHttp(name);

        close();
        terminal.given(
                "export",
                "2026-01-01..2026-04-01",
                "--all-users",
                "-o",
                file("offline" + name).toString());
        assertThat(file(name)).hasSameTextualContentAs(file("offline" + name)).isNotEmptyFile();
        open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\":\"GET\",\"path\":\"/time-entries\",\"times\":2,\"effect\":\"RATE_LIMIT\",\"retryAfter\":1}",
                "{\"method\":\"GET\",\"path\":\"/time-entries\",\"times\":2,\"effect\":\"FAIL\",\"status\":503}",
                "{\"method\":\"GET\",\"path\":\"/time-entries\",\"times\":2,\"effect\":\"RESET\"}",
                "{\"method\":\"GET\",\"path\":\"/time-entries\",\"times\":2,\"effect\":\"CUT_BODY\"}",
                "{\"method\":\"GET\",\"path\":\"/projects\",\"times\":2,\"effect\":\"FAIL\",\"status\":500}"
            })
    void what_goes_wrong_for_a_moment_is_got_over(String fault) throws IOException, InterruptedException {
        overHttp("smooth.ndjson");
        goWrong(fault);

        overHttp("all.ndjson");

        assertThat(file("all.ndjson")).hasSameTextualContentAs(file("smooth.ndjson"));
    }

    @Test
    void what_stays_wrong_is_said_and_the_same_command_goes_on_later() throws IOException, InterruptedException {
        overHttp("smooth.ndjson");
        goWrong("{\"method\":\"GET\",\"path\":\"/projects\",\"times\":100,\"effect\":\"FAIL\",\"status\":503}");

        var stopped = run("all.ndjson");
        var partly = Files.exists(file("all.ndjson"));
        mend();
        overHttp("all.ndjson");

        assertThat(stopped.code()).isEqualTo(75);
        assertThat(partly).isFalse();
        assertThat(file("all.ndjson")).hasSameTextualContentAs(file("smooth.ndjson"));
    }

    private Terminal.Outcome run(String name) {
        return terminal.run(
                "export",
                "2026-01-01..2026-04-01",
                "--all-users",
                "--patience",
                "0m",
                "--url",
                server.uri().toString(),
                "-o",
                file(name).toString());
    }

    private void overHttp(String name) {
        var outcome = run(name);
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void goWrong(String fault) throws IOException, InterruptedException {
        control("POST", fault);
    }

    private void mend() throws IOException, InterruptedException {
        control("DELETE", "");
    }

    private void control(String method, String body) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.controlUri() + "/faults"))
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }
}
