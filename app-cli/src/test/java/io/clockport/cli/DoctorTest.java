package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Seed;
import io.clockport.junit.InMemorySimulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    private static final Instant TEN = Instant.parse("2026-03-30T08:00:00Z");

    @TempDir
    private Path folder;

    private RunningFake server;
    private Terminal terminal;

    @BeforeEach
    void open() {
        var fake = InMemoryClockify.builder()
                .clock(InstantSource.fixed(TEN))
                .seed(Seed.demo())
                .build();
        server = FakeClockifyServer.over(InMemorySimulation.of(fake))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        terminal = Terminal.at(folder.resolve("time.store"))
                .now(TEN.toString())
                .with("LANG", "C.UTF-8")
                .with("CLOCKPORT_CONFIG", folder.resolve("config.toml").toString());
    }

    @AfterEach
    void close() {
        server.stop().toCompletableFuture().join();
    }

    @Test
    void offline_everything_that_matters_is_looked_at_and_nothing_is_made() {
        var well = terminal.run("doctor");

        assertThat(well.code()).isZero();
        assertThat(well.out())
                .contains("ok    configuration  nothing is set; it would be " + folder.resolve("config.toml"))
                .contains("is not there yet; the first command makes it")
                .contains("ok    zone           Europe/Berlin (the system's)")
                .contains("ok    pace           50/s")
                .contains("ok    terminal       nobody is asked anything, any width, plain text")
                .contains("ok    encoding       UTF-8");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_store_that_is_there_is_opened() {
        terminal.given("start", "Mail");

        assertThat(terminal.run("doctor").out()).contains("time.store (CLOCKPORT_STORE) opens");
    }

    @Test
    void a_store_that_is_none_fails() throws IOException {
        Files.writeString(folder.resolve("time.store"), "no store at all");

        var ill = terminal.run("doctor");

        assertThat(ill.code()).isEqualTo(78);
        assertThat(ill.out()).contains("fail  store", "put a good copy in its place");
        assertThat(ill.err()).contains("checks failed: store");
    }

    @Test
    void a_value_says_who_said_it() {
        var ill = terminal.with("CLOCKPORT_PACE", "quick").run("doctor", "--zone", "UTC");

        assertThat(ill.out())
                .contains("ok    zone           UTC (--zone)")
                .contains("fail  pace           CLOCKPORT_PACE: \"quick\" is not understood");
    }

    @Test
    void a_broken_configuration_is_told_and_the_rest_that_can_be_is_looked_at() throws IOException {
        Files.writeString(folder.resolve("config.toml"), "not toml");

        var ill = terminal.run("doctor");

        assertThat(ill.code()).isEqualTo(78);
        assertThat(ill.out()).contains("fail  configuration", "ok    encoding");
    }

    @Test
    void over_http_the_address_the_clock_the_key_and_the_zone_are_looked_at() {
        var well = there().run("doctor", "--zone", "Europe/Warsaw");

        assertThat(well.code()).isZero();
        assertThat(well.out())
                .contains("ok    address        " + server.uri() + " answers (CLOCKPORT_URL)")
                .contains("ok    clock          it agrees with the server's")
                .contains("ok    key            it opens the account of Olga Nowak")
                .contains("ok    zone           Europe/Warsaw (--zone)");
    }

    @Test
    void a_clock_that_differs_and_a_zone_that_differs_are_warnings() {
        var warned = there().now("2026-03-30T08:05:00Z").run("doctor", "--zone", "America/New_York");

        assertThat(warned.code()).isZero();
        assertThat(warned.out())
                .contains("warn  clock          it is 0:05:00 ahead of the server's")
                .contains("warn  zone           America/New_York (--zone), but the account is set to Europe/Warsaw");
    }

    @Test
    void a_key_that_opens_nothing_fails_and_is_not_shown() {
        var ill = there().with("CLOCKIFY_API_KEY", "wrong-key").run("doctor");

        assertThat(ill.code()).isEqualTo(78);
        assertThat(ill.out()).contains("fail  key").doesNotContain("wrong-key");
    }

    @Test
    void an_address_where_nobody_is_fails_and_the_rest_is_looked_at() {
        var ill = there().with("CLOCKPORT_URL", "http://127.0.0.1:1/api/v1").run("doctor");

        assertThat(ill.code()).isEqualTo(78);
        assertThat(ill.out()).contains("fail  address        http://127.0.0.1:1/api/v1 does not answer", "ok    pace");
    }

    @Test
    void a_program_gets_the_same_as_data() {
        assertThat(terminal.run("doctor", "--json").out())
                .startsWith("{\"checks\":[{\"about\":\"configuration\",\"verdict\":\"ok\",");
    }

    private Terminal there() {
        return terminal.with("CLOCKPORT_URL", server.uri().toString()).with("CLOCKIFY_API_KEY", "olga-key");
    }
}
