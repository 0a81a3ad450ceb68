package io.clockport.fake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.inmemory.InMemoryClockify;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much the server bears, tried over sockets with limits that are small or short. */
class LimitsTest {

    private static final String HEAD = "POST /api/v1/workspaces HTTP/1.1\r\nHost: x\r\nX-Api-Key: any\r\n";
    private static final String CONNECT = "CONNECT api.clockify.me:443 HTTP/1.1\r\nHost: api.clockify.me:443\r\n\r\n";
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    private RunningFake server;

    @AfterEach
    void stop() {
        server.stop().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /api/v1/us", "GET /api/v1/user HTTP/1.1\r\nHost: x\r\nX-Slow: a"})
    void who_does_not_finish_the_head_is_cut_off(String begun) throws IOException {
        listen(new Limits(1_000, 16_384, 8_192, 10, SHORT, LONG, 100));

        try (var socket = connect()) {
            socket.getOutputStream().write(begun.getBytes(US_ASCII));

            assertThat(everythingFrom(socket)).isEmpty();
        }
    }

    @Test
    void who_sends_a_byte_now_and_then_is_cut_off_too() throws IOException {
        listen(new Limits(1_000, 16_384, 8_192, 10, SHORT, LONG, 100));

        try (var socket = connect()) {
            socket.setSoTimeout(50);
            assertThat(cutOffWhileDribbling(socket)).isTrue();
        }
    }

    @Test
    void who_does_not_finish_the_body_is_cut_off() throws IOException {
        listen(new Limits(1_000, 16_384, 8_192, 10, LONG, SHORT, 100));

        try (var socket = connect()) {
            socket.getOutputStream().write((HEAD + "Content-Length: 100\r\n\r\n{").getBytes(US_ASCII));

            assertThat(everythingFrom(socket)).isEmpty();
        }
    }

    @Test
    void who_has_a_tunnel_and_says_nothing_through_it_is_cut_off() throws IOException {
        listen(new Limits(1_000, 16_384, 8_192, 10, SHORT, LONG, 100));

        try (var socket = connect()) {
            socket.getOutputStream().write(CONNECT.getBytes(US_ASCII));

            assertThat(everythingFrom(socket)).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
        }
    }

    @Test
    void a_tunnel_that_is_closed_makes_room_for_another() throws IOException {
        listen(new Limits(1_000, 16_384, 8_192, 10, LONG, LONG, 3));

        for (int number = 0; number < 10; number++) {
            try (var socket = connect()) {
                socket.getOutputStream().write(CONNECT.getBytes(US_ASCII));
                assertThat(socket.getInputStream().readNBytes(12))
                        .asString(US_ASCII)
                        .isEqualTo("HTTP/1.1 200");
                socket.shutdownOutput();
                everythingFrom(socket);
            }
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() throws IOException {
        listen(new Limits(1_000, 16_384, 8_192, 10, LONG, LONG, 100));

        try (var socket = connect()) {
            socket.getOutputStream()
                    .write((HEAD + "Connection: close\r\nContent-Length: 1001\r\n\r\n" + "x".repeat(1001))
                            .getBytes(US_ASCII));

            assertThat(everythingFrom(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_body_of_chunks_is_measured_too() throws IOException {
        listen(new Limits(1_000, 16_384, 8_192, 10, LONG, LONG, 100));
        var chunk = "1f4\r\n" + "x".repeat(500) + "\r\n";

        try (var socket = connect()) {
            socket.getOutputStream()
                    .write((HEAD + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(3)
                                    + "0\r\n\r\n")
                            .getBytes(US_ASCII));

            assertThat(everythingFrom(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_head_that_is_too_large_is_refused() throws IOException {
        listen(new Limits(1_000, 200, 8_192, 10, LONG, LONG, 100));

        try (var socket = connect()) {
            socket.getOutputStream()
                    .write(("GET /api/v1/user HTTP/1.1\r\nHost: x\r\nX-Big: " + "x".repeat(300) + "\r\n\r\n")
                            .getBytes(US_ASCII));

            assertThat(everythingFrom(socket)).startsWith("HTTP/1.1 431 ");
        }
    }

    @Test
    void a_target_that_is_too_long_is_refused() throws IOException {
        listen(new Limits(1_000, 16_384, 100, 10, LONG, LONG, 100));

        try (var socket = connect()) {
            socket.getOutputStream()
                    .write(("GET /api/v1/" + "x".repeat(200) + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(US_ASCII));

            assertThat(everythingFrom(socket)).contains(" 414 ");
        }
    }

    @Test
    void one_connection_too_many_is_closed_and_the_others_live() throws IOException {
        listen(new Limits(1_000, 16_384, 8_192, 10, LONG, LONG, 3));
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(connect());
                assertThat(askOn(open.get(i))).isEqualTo('H');
            }

            try (var fourth = connect()) {
                assertThat(everythingFrom(fourth)).isEmpty();
            }
            assertThat(askOn(open.get(0))).isNotEqualTo(-1);
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    private void listen(Limits limits) {
        server = FakeClockifyServer.over(InMemoryClockify.empty())
                .within(limits)
                .listen()
                .toCompletableFuture()
                .join();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(120_000);
        return socket;
    }

    /** The first byte of what comes back. */
    private static int askOn(Socket socket) throws IOException {
        socket.getOutputStream().write("GET /api/v1/user HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
        return socket.getInputStream().read();
    }

    private static String everythingFrom(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        } catch (SocketException reset) {
            return "";
        }
    }

    /** Waits for an answer between bytes, which none but a server that gives up will send. */
    private static boolean cutOffWhileDribbling(Socket socket) throws IOException {
        socket.getOutputStream().write("GET /api/v1/user HTTP/1.1\r\nX-Slow: ".getBytes(US_ASCII));
        for (int i = 0; i < 400; i++) {
            try {
                socket.getOutputStream().write('a');
                if (socket.getInputStream().read() == -1) {
                    return true;
                }
            } catch (java.net.SocketTimeoutException stillOpen) {
                continue;
            } catch (SocketException reset) {
                return true;
            }
        }
        return false;
    }
}
