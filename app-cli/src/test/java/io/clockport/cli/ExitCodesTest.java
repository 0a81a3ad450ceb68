package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.clockport.cli.problem.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every exit code that is documented comes from some command, with two lines that say what and what to do. */
class ExitCodesTest {

    @TempDir
    private Path folder;

    private Terminal terminal() {
        return Terminal.at(folder.resolve("time.store"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OK", "PIPE_CLOSED"})
    void a_problem_is_two_lines_on_the_error_stream(ExitCode code) throws IOException {
        var outcome = problem(code);

        assertThat(outcome.code()).isEqualTo(code.number());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("clockport: ");
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err().lines().skip(1))
                .allSatisfy(advice -> assertThat(advice).startsWith("  ").isNotBlank());
    }

    @Test
    void what_is_done_says_nothing_on_the_error_stream() {
        var done = terminal().run("status");

        assertThat(done.code()).isEqualTo(ExitCode.OK.number());
        assertThat(done.err()).isEmpty();
    }

    @Test
    void a_closed_pipe_says_nothing_at_all() {
        var err = new ByteArrayOutputStream();

        int code = terminal().run(FailingStream.brokenPipe(), err, "status");

        assertThat(code).isEqualTo(ExitCode.PIPE_CLOSED.number());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Terminal.Outcome problem(ExitCode code) throws IOException {
        return switch (code) {
            case USAGE -> terminal().run("strat");
            case REFUSED -> terminal().run("stop");
            case NOT_FOUND -> terminal().run("edit", "1", "x");
            case UNSETTLED -> unsettled();
            case BUG -> nonsense();
            case CANNOT_CREATE -> terminal().run("state", "export", folder.toString());
            case IO -> brokenStore();
            case TRY_AGAIN -> at("http://127.0.0.1:1/api/v1").run("status");
            case NOT_PERMITTED -> stranger();
            case CONFIG ->
                at("http://127.0.0.1:1/api/v1").without("CLOCKIFY_API_KEY").run("status");
            case OK, PIPE_CLOSED -> throw new IllegalArgumentException(code + " is no problem");
        };
    }

    private Terminal at(String url) {
        return terminal().with("CLOCKPORT_URL", url).with("CLOCKIFY_API_KEY", "a-key");
    }

    private Terminal.Outcome unsettled() {
        try (var company = Served.company()) {
            return company.fault("{\"method\":\"POST\",\"path\":\"/tags\",\"effect\":\"COMMIT_THEN_FAIL\"}")
                    .fault("{\"method\":\"GET\",\"path\":\"/tags\",\"effect\":\"FAIL\",\"times\":1000}")
                    .terminal("olga-key", folder.resolve("none"))
                    .run("tags", "add", "urgent");
        }
    }

    private Terminal.Outcome stranger() {
        try (var company = Served.company()) {
            return company.terminal("nobodys-key", folder.resolve("none")).run("status");
        }
    }

    private Terminal.Outcome brokenStore() throws IOException {
        Files.writeString(folder.resolve("time.store"), "This is no store.");
        return terminal().run("status");
    }

    /** A server that answers every request with something else than Clockify would. */
    private Terminal.Outcome nonsense() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = "[1, 2".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            return at("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1")
                    .run("status");
        } finally {
            server.stop(0);
        }
    }
}
