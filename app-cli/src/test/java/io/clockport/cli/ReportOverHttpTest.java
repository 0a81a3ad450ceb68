package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Seed;
import io.clockport.junit.InMemorySimulation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same account, once as the offline store and once over HTTP. */
class ReportOverHttpTest {

    private static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal =
                Terminal.at(folder.resolve("time.store")).now(NOW.toString()).with("CLOCKPORT_ZONE", "Europe/Warsaw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md", "csv", "json", "ndjson", "html"})
    void a_month_is_the_same_over_http_as_offline(String form) {
        String overHttp;
        try (var fake = account()) {
            fake.backstage().setApiKey(fake.me(), "the-key");
            var server = FakeClockifyServer.over(InMemorySimulation.of(fake))
                    .on(0)
                    .listen()
                    .toCompletableFuture()
                    .join();
            overHttp = report(form, "--url", server.uri().toString());
            server.stop().toCompletableFuture().join();
        }

        assertThat(overHttp).isNotBlank().isEqualTo(report(form));
    }

    private InMemoryClockify account() {
        return InMemoryClockify.builder()
                .clock(InstantSource.fixed(NOW))
                .seed(Seed.demo())
                .open(folder.resolve("time.store"))
                .get();
    }

    private String report(String form, String... more) {
        var line = new String[6 + more.length];
        System.arraycopy(new String[] {"report", "2026-03", "--format", form, "--by", "client,tag"}, 0, line, 0, 6);
        System.arraycopy(more, 0, line, 6, more.length);
        var outcome = terminal.with("CLOCKIFY_API_KEY", "the-key").run(line);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }
}
