package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.contract.OwnPromise;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server is told to stop while clients are at it. */
@OwnPromise("a server that is told to stop")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StoppingTest {

    @Test
    void a_request_that_has_begun_is_answered() throws IOException {
        var served = ServedFake.empty();
        served.order("POST", "/faults", "{\"effect\":\"DELAY\",\"delayMs\":500}");
        try (var client = asking(served)) {
            awaitJournal(served);

            served.close();

            assertThat(everythingFrom(client)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void a_request_that_takes_too_long_is_given_up() throws IOException {
        var served = ServedFake.empty();
        served.order("POST", "/faults", "{\"effect\":\"DELAY\",\"delayMs\":60000}");
        try (var client = asking(served)) {
            awaitJournal(served);
            long begun = System.nanoTime();

            served.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            assertThat(everythingFrom(client)).isEmpty();
        }
    }

    @Test
    void who_has_not_finished_asking_does_not_hold_it_up_for_long() throws IOException {
        var served = ServedFake.empty();
        try (var client = connect(served)) {
            client.getOutputStream()
                    .write("POST /api/v1/user HTTP/1.1\r\nContent-".getBytes(StandardCharsets.US_ASCII));
            long begun = System.nanoTime();

            served.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void nobody_comes_in_any_more_however_full_the_journal_is() {
        var served = ServedFake.empty();
        for (int i = 0; i < 1_100; i++) {
            served.get("/nonsense");
        }
        int port = served.port();

        served.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
    }

    private static Socket connect(ServedFake served) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static Socket asking(ServedFake served) throws IOException {
        var socket = connect(served);
        socket.getOutputStream()
                .write(("GET /api/v1/user HTTP/1.1\r\nHost: x\r\nX-Api-Key: " + ServedFake.KEY
                                + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** A delayed answer is in the journal as soon as it is known. */
    private static void awaitJournal(ServedFake served) {
        while (served.order("GET", "/journal", "").body().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static String everythingFrom(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException reset) {
            return "";
        }
    }
}
