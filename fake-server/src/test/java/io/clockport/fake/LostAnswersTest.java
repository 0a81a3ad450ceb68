package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.http.HttpEvent;
import io.clockport.http.Pace;
import io.clockport.http.Retry;
import io.clockport.inmemory.InMemoryClockify;
import io.vavr.control.Either;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each operation that changes something when the answer to its first write is lost, in each way. */
class LostAnswersTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final KeyRing KEYS = new KeyRing(Instant.parse("2026-03-30T08:00:00Z"));
    private static @Nullable RunningFake server;
    private static @Nullable FaultyWire wire;

    private final InMemoryClockify fake = InMemoryClockify.empty();
    private final List<HttpEvent> events = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void listen() throws Exception {
        server = FakeClockifyServer.over(KEYS).listen().toCompletableFuture().get(20, TimeUnit.SECONDS);
        wire = new FaultyWire(VERTX, server.uri());
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(server).stop();
        VERTX.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_before_the_service_failed_is_answered_as_done(WriteOperation write) {
        assertIsSettled(write, FaultSequence.Kind.COMMIT_THEN_FAIL, 503);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_before_the_connection_broke_is_answered_as_done(WriteOperation write) {
        assertIsSettled(write, FaultSequence.Kind.COMMIT_THEN_RESET, 0);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_and_half_answered_is_answered_as_done(WriteOperation write) {
        assertIsSettled(write, FaultSequence.Kind.CUT_BODY, 0);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_turned_away_for_its_pace_is_sent_again(WriteOperation write) {
        var played = played(write, FaultSequence.Kind.RATE_LIMIT, 0);

        assertThat(played.told()).isEqualTo(played.expected());
        assertThat(played.kept()).isEqualTo(played.onceDone());
        assertThat(events).anyMatch(event -> event instanceof HttpEvent.Retried);
    }

    /** Nothing shows it, and to set it twice is to set it once. */
    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void a_mark_as_invoiced_is_set_again_when_its_answer_is_lost(int status) {
        var played = played(WriteOperation.TIME_ENTRIES_MARK_INVOICED, FaultSequence.Kind.FAIL, status);

        assertThat(played.told()).isEqualTo(played.expected());
        assertThat(played.kept()).isEqualTo(played.onceDone());
        assertThat(events).anyMatch(event -> event instanceof HttpEvent.Settled);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIME_ENTRIES_MARK_INVOICED")
    void what_the_service_failed_to_do_certainly_did_not_happen(WriteOperation write) {
        var played = played(write, FaultSequence.Kind.FAIL, 503);

        assertThat(played.kept()).isEqualTo(played.before());
        assertThat(outcome(played.told())).isEqualTo(new WriteOutcome.DidNotHappen());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIME_ENTRIES_MARK_INVOICED")
    void what_a_gateway_lost_sight_of_may_have_happened(WriteOperation write) {
        var played = played(write, FaultSequence.Kind.FAIL, 504);

        assertThat(played.kept()).isEqualTo(played.before());
        assertThat(outcome(played.told())).isInstanceOf(WriteOutcome.MayHaveHappened.class);
    }

    private void assertIsSettled(WriteOperation write, FaultSequence.Kind kind, int status) {
        var played = played(write, kind, status);

        assertThat(played.told()).isEqualTo(played.expected());
        assertThat(played.kept()).isEqualTo(played.onceDone());
    }

    private Played played(WriteOperation write, FaultSequence.Kind kind, int status) {
        var operation = write.on(fake);
        var before = kept();
        var snapshot = fake.snapshot();
        var expected = await(operation.apply(fake.in(fake.workspace())));
        var onceDone = kept();
        fake.restore(snapshot);
        var key = write + "-" + kind + "-" + status;
        KEYS.put(key, fake);
        Objects.requireNonNull(wire).plan(key, new FirstWrite(kind, status));
        var config = HttpConfig.of(Endpoint.at(wire.address()), Credentials.apiKey(key))
                .withPace(Pace.unlimited())
                .withListener(events::add)
                .withRetry(new Retry(4, Duration.ofMillis(2), Duration.ofMillis(8)));
        try (var client = HttpClockify.connect(VERTX, config)) {
            var told = await(operation.apply(client.in(fake.workspace())));
            return new Played(expected, told, before, onceDone, kept());
        }
    }

    private static WriteOutcome outcome(Either<Failure, ?> told) {
        return ((Unavailable) told.getLeft()).outcome();
    }

    private String kept() {
        try (var document = new StringWriter()) {
            fake.exportTo(document);
            return document.toString();
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static Either<Failure, ?> await(Eventual<?> eventual) {
        try {
            return eventual.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (Exception lost) {
            throw new AssertionError(lost);
        }
    }

    private record Played(
            Either<Failure, ?> expected, Either<Failure, ?> told, String before, String onceDone, String kept) {}
}
