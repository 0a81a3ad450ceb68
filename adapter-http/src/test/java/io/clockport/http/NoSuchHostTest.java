package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagName;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.datagram.DatagramPacket;
import io.vertx.core.datagram.DatagramSocket;
import io.vertx.core.dns.AddressResolverOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A host whose name cannot be found out, told by a name server on loopback that a test speaks for. */
class NoSuchHostTest {

    private static final WriteOutcome NEVER = new WriteOutcome.DidNotHappen();

    private final Vertx servers = Vertx.vertx();

    @AfterEach
    void close() {
        servers.close();
    }

    @Test
    void a_name_that_nobody_has_certainly_leads_to_no_write() throws Exception {
        var failure = created((socket, question) -> socket.send(
                noSuchName(question.data()),
                question.sender().port(),
                question.sender().host()));

        assertThat(failure.outcome()).isEqualTo(NEVER);
        assertThat(failure).isInstanceOf(Unavailable.Unreachable.class);
        assertThat(failure.message()).contains("nobody.example").doesNotContain("secret-key");
    }

    @Test
    void a_name_server_that_is_silent_certainly_leads_to_no_write() throws Exception {
        var failure = created((socket, question) -> {});

        assertThat(failure.outcome()).isEqualTo(NEVER);
    }

    private Unavailable created(NameServer behaviour) throws Exception {
        var socket = servers.createDatagramSocket();
        socket.handler(question -> behaviour.answer(socket, question));
        int port = socket.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .localAddress()
                .port();
        var vertx = Vertx.vertx(new VertxOptions()
                .setAddressResolverOptions(new AddressResolverOptions()
                        .addServer("127.0.0.1:" + port)
                        .setQueryTimeout(200)
                        .setMaxQueries(2)));
        var config = HttpConfig.of(Endpoint.at("http://nobody.example"), Credentials.apiKey("secret-key"))
                .withRetry(Retry.NEVER)
                .withTimeouts(Timeouts.USUAL.callWithin(Duration.ofSeconds(10)));
        try (var clockify = HttpClockify.connect(vertx, config)) {
            return (Unavailable)
                    Await.failure(clockify.in(new WorkspaceId(Wire.W)).tags().create(TagName.of("A")));
        } finally {
            vertx.close();
        }
    }

    /** The question itself, marked as an answer that there is no such name. */
    private static Buffer noSuchName(Buffer question) {
        var answer = question.copy();
        answer.setByte(2, (byte) (answer.getByte(2) | 0x80));
        return answer.setByte(3, (byte) 3);
    }

    private interface NameServer {
        void answer(DatagramSocket socket, DatagramPacket question);
    }
}
