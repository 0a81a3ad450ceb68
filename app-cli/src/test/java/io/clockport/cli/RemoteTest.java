package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteTest {

    @TempDir
    private Path folder;

    private RunningFake server;
    private Terminal terminal;

    @BeforeEach
    void open() {
        server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.seeded()))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        terminal = Terminal.at(folder.resolve("time.store"))
                .now("2026-03-30T08:00:00Z")
                .with("CLOCKPORT_URL", server.uri().toString())
                .with("CLOCKIFY_API_KEY", "olga-key");
    }

    @AfterEach
    void close() {
        server.stop().toCompletableFuture().join();
    }

    @Test
    void the_same_commands_work_over_http_and_leave_the_store_alone() {
        terminal.given("start", "Soundings", "-p", "Pier", "-k", "Sound", "-t", "field");

        var stopped = terminal.now("2026-03-30T09:30:00Z").run("stop");

        assertThat(stopped.out()).isEqualTo("""
                Stopped Soundings · Pier survey / Soundings · #field work
                  10:00 to 11:30, 1:30:00
                """);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_week_over_http_is_the_week_of_the_tour() {
        var week =
                terminal.run("report", "last-week", "--zone", "Europe/Warsaw").out();

        assertThat(Terminal.at(folder.resolve("none")).run("tour").out()).endsWith(week);
    }

    @Test
    void without_a_key_the_way_is_said() {
        var refused = terminal.without("CLOCKIFY_API_KEY").run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).contains("there is no API key", "set CLOCKIFY_API_KEY");
    }

    @Test
    void a_wrong_key_is_not_permitted_and_not_repeated() {
        var refused = terminal.with("CLOCKIFY_API_KEY", "secret-typo").run("status");

        assertThat(refused.code()).isEqualTo(77);
        assertThat(refused.err()).contains("check CLOCKIFY_API_KEY").doesNotContain("secret-typo");
    }

    @Test
    void with_debug_a_problem_names_the_request_that_it_comes_of() {
        var wrong = terminal.with("CLOCKIFY_API_KEY", "secret-typo");

        assertThat(wrong.run("status").err().lines().findFirst().orElseThrow()).doesNotContain("(request");
        assertThat(wrong.run("status", "--debug").err()).containsPattern("\\(request \\S+\\)\\n");
    }

    @Test
    void debug_shows_each_exchange_and_no_secret() {
        var status = terminal.run("status", "--debug");

        assertThat(status.err()).containsPattern("(?m)^  GET /user: 200 after \\d+ ms, request \\S+$");
        assertThat(status.err()).doesNotContain("olga-key").doesNotContain("?");
        assertThat(status.out()).doesNotContain("GET");
    }

    @Test
    void what_is_no_address_is_a_usage_error() {
        assertThat(terminal.run("status", "--url", "ftp://x").code()).isEqualTo(64);
        assertThat(terminal.run("status", "--url", "not an address").code()).isEqualTo(64);
    }

    @Test
    void the_store_and_an_address_are_not_mixed() {
        var both = terminal.run("status", "--store", "x.store", "--url", "clockify");

        assertThat(both.code()).isEqualTo(64);
        assertThat(terminal.run("state", "export", "x.json").err()).contains("about the offline store");
    }

    @Test
    void a_workspace_is_chosen_by_name() {
        assertThat(terminal.run("workspaces").out()).contains("*  Northwind Survey");
        assertThat(terminal.run("status", "--workspace", "northw").code()).isZero();
        assertThat(terminal.run("status", "--workspace", "Southwind").err())
                .contains("there is no workspace \"Southwind\"");
    }
}
