package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.clockport.contract.OwnPromise;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.workspace.WorkspaceSettings;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests made of nonsense and near sense. Each is answered in time, none with a defect, and what belongs to other people is
 * as it was. {@code -Dclockport.fuzz.requests=100000} sends more, {@code -Dclockport.fuzz.seed=7} others; a failure names the
 * seed and the number of its request.
 */
@OwnPromise("a hostile request is answered, and the server lives")
class HostileRequestsTest {

    private static final int REQUESTS = Integer.getInteger("clockport.fuzz.requests", 2_000);
    private static final int RAW_REQUESTS = Math.max(50, REQUESTS / 100);
    private static final int BEFORE_A_FRESH_START = 5_000;
    private static final int PATIENCE_MILLIS = 20_000;

    static LongStream seeds() {
        return LongStream.of(Long.getLong("clockport.fuzz.seed", 1));
    }

    static Stream<Arguments> seedsWatchedOrNot() {
        return seeds().boxed().flatMap(seed -> Stream.of(Arguments.of(seed, false), Arguments.of(seed, true)));
    }

    @ParameterizedTest(name = "seed {0}, watched {1}")
    @MethodSource("seedsWatchedOrNot")
    void nonsense_is_refused_and_the_server_lives(long seed, boolean watched) {
        try (var served = withBystander(watched)) {
            var bystander = bystanders(served);
            var requests = new HostileRequests(new SplittableRandom(seed), served);
            var ledger = new Ledger();
            for (int number = 0; number < REQUESTS; number++) {
                if (number % BEFORE_A_FRESH_START == 0) {
                    ledger.check(served, "seed " + seed + ", request " + number);
                    ledger.clear();
                    served.send("POST", served.control("/reset"), BodyPublishers.noBody());
                    requests.learn();
                }
                var request = requests.next();
                var reply = request.sendTo(served);
                ledger.note(request, reply);

                assertThat(reply.status())
                        .as("seed %d, request %d: %s answered %s", seed, number, request, reply.body())
                        .isBetween(200, 501)
                        .isNotEqualTo(500);
            }

            assertThat(served.get("/user").status()).isEqualTo(200);
            assertThat(bystanders(served)).isEqualTo(bystander);
            assertThat(ledger.check(served, "seed " + seed + ", at the end")).isPositive();
            if (watched) {
                assertThat(served.report().requests()).isPositive();
                assertThat(served.report().asHtml()).contains("<h2>");
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytes_that_are_no_request_are_refused_and_the_server_lives(long seed) throws IOException {
        try (var served = withBystander(false)) {
            var bystander = bystanders(served);
            var random = new SplittableRandom(seed);
            for (int number = 0; number < RAW_REQUESTS; number++) {
                var bytes = HostileBytes.next(random);
                var answer = exchange(served.port(), bytes);

                assertThat(answer)
                        .as("seed %d, bytes %d: %s", seed, number, new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotStartWith("HTTP/1.1 500")
                        .doesNotStartWith("HTTP/1.0 500");
            }

            assertThat(served.get("/user").status()).isEqualTo(200);
            assertThat(bystanders(served)).isEqualTo(bystander);
        }
    }

    @Test
    void a_query_that_cannot_be_decoded_is_refused() throws IOException {
        try (var served = ServedFake.empty()) {
            var request =
                    "GET /api/v1/user?page=%zz HTTP/1.1\r\nHost: x\r\nX-Api-Key: owner-key\r\nConnection: close\r\n\r\n";

            var answer = exchange(served.port(), request.getBytes(StandardCharsets.ISO_8859_1));

            assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":3000");
        }
    }

    /** Sends the bytes and says no more; what comes back until the server hangs up. */
    private static String exchange(int port, byte[] bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(bytes);
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (SocketTimeoutException hanging) {
                return fail("no answer to " + new String(bytes, StandardCharsets.ISO_8859_1), hanging);
            } catch (SocketException hungUp) {
                return "";
            }
        }
    }

    private static ServedFake withBystander(boolean watched) {
        var fake = InMemoryClockify.empty();
        var backstage = fake.backstage();
        var other = backstage.addUser("Bystander", "bystander@example.com", ZoneOffset.UTC);
        backstage.addWorkspace("Elsewhere", other, "USD", WorkspaceSettings.relaxed());
        backstage.setApiKey(other, "bystander-key");
        var served = ServedFake.over(fake);
        for (var thing : new String[] {"clients", "tags", "projects"}) {
            served.send(
                    "POST",
                    at(served, "/workspaces/" + elsewhere(served) + "/" + thing),
                    BodyPublishers.ofString("{\"name\":\"Mine\"}"),
                    "X-Api-Key",
                    "bystander-key");
        }
        // A server goes back to what it began with, and this is to be part of it.
        served.close();
        return watched ? ServedFake.watching(fake) : ServedFake.over(fake);
    }

    private static String bystanders(ServedFake served) {
        var all = new StringBuilder();
        for (var thing : new String[] {"", "/clients", "/tags", "/projects", "/users"}) {
            all.append(served.send(
                            "GET",
                            at(served, "/workspaces/" + elsewhere(served) + thing),
                            BodyPublishers.noBody(),
                            "X-Api-Key",
                            "bystander-key")
                    .body());
        }
        return all.toString();
    }

    private static URI at(ServedFake served, String path) {
        return URI.create("http://127.0.0.1:" + served.port() + "/api/v1" + path);
    }

    private static String elsewhere(ServedFake served) {
        return served.inMemory().backstage().workspaces().stream()
                .filter(workspace -> workspace.name().equals("Elsewhere"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }
}
