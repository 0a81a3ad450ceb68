package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagName;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever closes a client leaves nobody waiting and nothing of somebody else's closed. */
class ClosingTest {

    private static final WorkspaceId WORKSPACE = new WorkspaceId(Wire.W);

    private final Servers servers = new Servers();
    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger arrived = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close();
        servers.close();
    }

    @Test
    void a_vertx_that_was_handed_in_goes_on() throws Exception {
        var clockify = HttpClockify.connect(vertx, config(200, "[]"));
        Await.value(clockify.workspaces().all());

        clockify.close();
        clockify.closed().toCompletableFuture().get(10, TimeUnit.SECONDS);

        var alive = new CompletableFuture<Boolean>();
        vertx.setTimer(1, id -> alive.complete(true));
        assertThat(alive).succeedsWithin(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_on_its_way_is_answered_at_once(boolean ownVertx) {
        var config = HttpConfig.of(servers.listening(request -> arrived.incrementAndGet()), Credentials.apiKey("k"));
        var clockify = ownVertx ? HttpClockify.connect(config) : HttpClockify.connect(vertx, config);
        var read = clockify.workspaces().all();
        var write = clockify.in(WORKSPACE).tags().create(TagName.of("A"));
        await().until(() -> arrived.get() == 2);

        clockify.close();

        assertThat(outcome(Await.failure(read))).isEqualTo(new WriteOutcome.DidNotHappen());
        assertThat(outcome(Await.failure(write))).isEqualTo(new WriteOutcome.MayHaveHappened("a tag named A"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_waits_to_be_sent_again_or_looked_at_again_is_answered_at_once(boolean ownVertx) {
        var config = config(503, "").withRetry(new Retry(9, Duration.ofSeconds(50), Duration.ofSeconds(50)));
        var clockify = ownVertx ? HttpClockify.connect(config) : HttpClockify.connect(vertx, config);
        var read = clockify.workspaces().all();
        var write = clockify.in(WORKSPACE).tags().create(TagName.of("A"));
        await().until(() -> arrived.get() == 3);

        clockify.close();

        assertThat(outcome(Await.failure(read))).isEqualTo(new WriteOutcome.DidNotHappen());
        assertThat(outcome(Await.failure(write))).isEqualTo(new WriteOutcome.MayHaveHappened("a tag named A"));
    }

    @Test
    void what_waits_for_its_turn_certainly_did_not_happen() {
        var clockify = HttpClockify.connect(
                vertx, config(200, Wire.tag("t1", "A", false)).withPace(Pace.within(1, Duration.ofSeconds(40))));
        Await.value(clockify.in(WORKSPACE).tags().create(TagName.of("A")));
        var write = clockify.in(WORKSPACE).tags().create(TagName.of("B"));

        clockify.close();

        assertThat(outcome(Await.failure(write))).isEqualTo(new WriteOutcome.DidNotHappen());
        assertThat(arrived).hasValue(1);
    }

    @Test
    void who_comes_when_it_is_closed_is_answered_too() {
        var clockify = HttpClockify.connect(vertx, config(200, "[]"));
        clockify.close();

        assertThat(Await.failure(clockify.workspaces().all()))
                .isEqualTo(new Unavailable.Unreachable(
                        new WriteOutcome.DidNotHappen(), "stopped by the closing of this client"));
        assertThat(arrived).hasValue(0);
    }

    @Test
    void who_comes_when_their_vertx_is_closed_is_answered_too() throws Exception {
        var clockify = HttpClockify.connect(vertx, config(200, "[]"));
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);

        assertThat(Await.failure(clockify.workspaces().all())).isInstanceOf(Unavailable.class);
    }

    private HttpConfig config(int status, String body) {
        var endpoint = servers.listening(request -> {
            arrived.incrementAndGet();
            request.response().setStatusCode(status).end(body);
        });
        return HttpConfig.of(endpoint, Credentials.apiKey("k"));
    }

    private static WriteOutcome outcome(Failure failure) {
        return ((Unavailable) failure).outcome();
    }
}
