package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can use the control plane, and who cannot. Over sockets, because a client of HTTP does not say what it is told to. */
@OwnPromise("control plane")
class ControlSafetyTest {

    private static final String ANYBODY = "";

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void on_loopback_it_answers_to_the_names_of_this_machine(String host) throws IOException {
        try (var fake = new Listener(server -> server)) {
            assertThat(fake.status("GET", "Host: " + host + ":" + fake.controlPort()))
                    .isEqualTo(200);
            assertThat(fake.status("GET", "Host: " + host)).isEqualTo(200);
        }
    }

    /** A page of somebody else whose name resolves to this machine, which is how a browser is made to come here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: elsewhere.example",
                "Host: localhost.elsewhere.example",
                "Host: 127.0.0.1.elsewhere.example:80",
                "Host: elsewhere.example:localhost",
                "Host: "
            })
    void it_does_not_answer_to_another_name(String host) throws IOException {
        try (var fake = new Listener(server -> server)) {
            assertThat(fake.status("GET", host)).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://elsewhere.example",
                "Origin: null",
                "Origin: http://localhost:1",
                "Origin: http://%",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void a_page_of_another_origin_gets_nothing(String header) throws IOException {
        try (var fake = new Listener(server -> server)) {
            assertThat(fake.status("POST", "Host: localhost\r\n" + header)).isEqualTo(403);
            assertThat(fake.status("GET", "Host: localhost\r\n" + header)).isEqualTo(403);
        }
    }

    @Test
    void what_such_a_page_asked_for_was_not_done() throws IOException {
        try (var fake = new Listener(server -> server)) {
            fake.exchange(
                    "POST /__clockport/faults",
                    "Host: localhost\r\nOrigin: http://elsewhere.example\r\nContent-Length: 2",
                    "{}");

            assertThat(fake.exchange("GET /__clockport/faults", "Host: localhost", ""))
                    .endsWith("{\"faults\":[]}");
        }
    }

    @Test
    void its_own_page_may_ask_and_a_link_may_lead_to_it_but_not_do_anything() throws IOException {
        try (var fake = new Listener(server -> server)) {
            var own = "Host: localhost:" + fake.controlPort() + "\r\nOrigin: http://localhost:" + fake.controlPort()
                    + "\r\nSec-Fetch-Site: same-origin";
            var link = "Host: localhost\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: document";

            assertThat(fake.status("POST", own)).isEqualTo(405);
            assertThat(fake.status("GET", link)).isEqualTo(200);
            assertThat(fake.status("POST", link)).isEqualTo(403);
        }
    }

    @Test
    void a_proxy_cannot_be_used_to_come_in_under_another_name() throws IOException {
        try (var fake = new Listener(server -> server)) {
            assertThat(fake.exchange("GET http://elsewhere.example/__clockport/clock", "Host: localhost", ""))
                    .startsWith("HTTP/1.1 403 ");
        }
    }

    @Test
    void off_loopback_nothing_answers_without_the_token_that_was_made() throws IOException {
        try (var fake = new Listener(server -> server.at("0.0.0.0"))) {
            var token = fake.running.controlToken().orElseThrow();

            assertThat(token).hasSizeGreaterThan(40);
            assertThat(fake.status("GET", "Host: localhost")).isEqualTo(401);
            assertThat(fake.status("GET", "Host: localhost\r\nAuthorization: Bearer " + token.substring(1)))
                    .isEqualTo(401);
            assertThat(fake.status("GET", "Host: fake.example\r\nAuthorization: Bearer " + token))
                    .isEqualTo(200);
            assertThat(fake.status(
                            "GET",
                            "Host: fake.example\r\nOrigin: http://elsewhere.example\r\nAuthorization: Bearer " + token))
                    .isEqualTo(403);
        }
    }

    @Test
    void a_token_that_was_given_is_asked_for_on_loopback_too_and_a_browser_can_show_it_as_a_password()
            throws IOException {
        try (var fake = new Listener(server -> server.controlledWith("a-token"))) {
            var basic = Base64.getEncoder().encodeToString("anybody:a-token".getBytes(StandardCharsets.UTF_8));

            assertThat(fake.exchange("GET /__clockport/clock", "Host: localhost", ""))
                    .startsWith("HTTP/1.1 401 ")
                    .containsIgnoringCase("WWW-Authenticate: Bearer realm");
            assertThat(fake.status("GET", "Host: localhost\r\nAuthorization: Bearer a-token"))
                    .isEqualTo(200);
            assertThat(fake.status("GET", "Host: localhost\r\nAuthorization: Basic " + basic))
                    .isEqualTo(200);
            assertThat(fake.status("GET", "Host: localhost\r\nAuthorization: Basic nonsense!"))
                    .isEqualTo(401);
            assertThat(fake.status("GET", "Host: localhost\r\nAuthorization: a-token"))
                    .isEqualTo(401);
        }
    }

    @Test
    void a_large_state_is_not_even_taken_in_from_somebody_without_the_token() throws IOException {
        try (var fake = new Listener(server -> server.controlledWith("a-token"))) {
            var answer = fake.exchange(
                    "PUT /__clockport/state", "Host: localhost\r\nContent-Length: 100000", "x".repeat(100_000));

            assertThat(answer).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void switched_off_it_is_not_there_as_at_the_service() throws IOException {
        try (var fake = new Listener(FakeClockifyServer::withoutControl)) {
            assertThat(fake.exchange("GET /__clockport/clock", "Host: localhost", ""))
                    .startsWith("HTTP/1.1 404 ")
                    .contains("\"code\":3000");
            assertThat(fake.running.controlToken()).isEmpty();
        }
    }

    @Test
    void on_a_port_of_its_own_it_is_there_and_nowhere_else() throws IOException {
        try (var fake = new Listener(server -> server.controlledOn(0))) {
            assertThat(fake.controlPort()).isNotEqualTo(fake.running.port());
            assertThat(fake.status("GET", "Host: localhost")).isEqualTo(200);
            assertThat(exchange(fake.running.port(), "GET /__clockport/clock", "Host: localhost", ANYBODY))
                    .startsWith("HTTP/1.1 404 ")
                    .contains("\"code\":3000");
            assertThat(fake.exchange("GET /api/v1/user", "Host: localhost\r\nX-Api-Key: owner-key", ""))
                    .startsWith("HTTP/1.1 404 ");
            assertThat(exchange(
                            fake.running.port(),
                            "GET /api/v1/user",
                            "Host: localhost\r\nX-Api-Key: owner-key",
                            ANYBODY))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    private static String exchange(int port, String line, String headers, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Listener implements AutoCloseable {

        private final RunningFake running;

        Listener(UnaryOperator<FakeClockifyServer> settings) {
            var fake = InMemoryClockify.empty();
            running = settings.apply(FakeClockifyServer.over(InMemorySimulation.of(fake)))
                    .listen()
                    .toCompletableFuture()
                    .join();
        }

        int controlPort() {
            return running.controlUri().getPort();
        }

        String exchange(String line, String headers, String body) throws IOException {
            return ControlSafetyTest.exchange(controlPort(), line, headers, body);
        }

        /** Of the clock, which can be read and not posted to. */
        int status(String method, String headers) throws IOException {
            return Integer.parseInt(
                    exchange(method + " /__clockport/clock", headers, "").substring(9, 12));
        }

        @Override
        public void close() {
            running.stop().toCompletableFuture().join();
        }
    }
}
