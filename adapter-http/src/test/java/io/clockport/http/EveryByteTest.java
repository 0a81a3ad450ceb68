package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.TagId;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagName;
import io.clockport.tag.Tags;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection that breaks at each byte of an exchange, there and back. */
class EveryByteTest {

    private static final String BODY = Wire.tag("t1", "A", false);
    private static final String SIZED =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY;
    private static final String CHUNKED =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n\r\n";

    private final Servers servers = new Servers();
    private Consumer<NetSocket> behaviour = socket -> {};

    static Stream<Named<String>> answers() {
        return Stream.of(Named.of("of a known length", SIZED), Named.of("in chunks", CHUNKED));
    }

    @AfterEach
    void close() {
        servers.close();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_that_breaks_off_anywhere_is_no_answer(String answer) throws Exception {
        try (var clockify = connected()) {
            var tags = clockify.in(new WorkspaceId(Wire.W)).tags();
            for (int sent = 0; sent < answer.length(); sent++) {
                behaviour = answering(answer.substring(0, sent));

                assertThat(outcome(Await.failure(tags.get(new TagId("t1")))))
                        .as("read after %d bytes", sent)
                        .isEqualTo(new WriteOutcome.DidNotHappen());
                assertThat(outcome(Await.failure(tags.create(TagName.of("A")))))
                        .as("write after %d bytes", sent)
                        .isEqualTo(new WriteOutcome.MayHaveHappened("a tag named A"));
            }
            behaviour = answering(answer);
            assertThat(Await.value(tags.get(new TagId("t1"))).id()).isEqualTo(new TagId("t1"));
        }
    }

    @Test
    void a_request_that_breaks_off_anywhere_may_have_been_heard() throws Exception {
        try (var clockify = connected()) {
            var tags = clockify.in(new WorkspaceId(Wire.W)).tags();
            for (int heard = 1; heard < 300; heard += 7) {
                behaviour = hearing(heard);

                assertLost(tags, heard);
            }
        }
    }

    private static void assertLost(Tags tags, int heard) {
        assertThat(outcome(Await.failure(tags.create(TagName.of("A".repeat(100))))))
                .as("after %d bytes", heard)
                .isInstanceOf(WriteOutcome.MayHaveHappened.class);
    }

    private HttpClockify connected() throws Exception {
        var server = servers.vertx()
                .createNetServer()
                .connectHandler(socket -> behaviour.accept(socket))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return HttpClockify.connect(HttpConfig.of(
                        Endpoint.at("http://127.0.0.1:" + server.actualPort() + "/api/v1"), Credentials.apiKey("k"))
                .withRetry(Retry.NEVER)
                .withPace(Pace.unlimited())
                .withCircuitBreaker(CircuitBreaker.NEVER));
    }

    /** Hears a whole request, says this much and hangs up. */
    private static Consumer<NetSocket> answering(String beginning) {
        return socket -> {
            var heard = Buffer.buffer();
            socket.handler(more -> {
                heard.appendBuffer(more);
                if (heard.toString().contains("\r\n\r\n")) {
                    socket.handler(rest -> {});
                    socket.write(beginning).onComplete(written -> socket.close());
                }
            });
        };
    }

    /** Hangs up as soon as so much was heard. */
    private static Consumer<NetSocket> hearing(int bytes) {
        return socket -> {
            var heard = Buffer.buffer();
            socket.handler(more -> {
                heard.appendBuffer(more);
                if (heard.length() >= bytes) {
                    socket.close();
                }
            });
        };
    }

    private static WriteOutcome outcome(Failure failure) {
        assertThat(failure).isNotInstanceOf(Refused.class);
        return failure.fold(refused -> new WriteOutcome.DidNotHappen(), Unavailable::outcome, Unintelligible::outcome);
    }
}
