package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.http.CircuitBreaker;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.http.Pace;
import io.clockport.http.Retry;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.vavr.control.Either;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A lost timer is looked for among finished entries too, as somebody may have stopped it since. One that another write of this
 * client may have made, with the same words and the same start, is not taken for it.
 */
class EntryTakenForATimerTest {

    private static final Instant SEVEN = Instant.parse("2026-03-30T07:00:00Z");
    private static final EntryDetails DIGGING = EntryDetails.describedAs(Description.of("dig"));
    private static final String KEY = "key";

    private final Vertx vertx = Vertx.vertx();
    private final KeyRing keys = new KeyRing(Instant.parse("2026-03-30T08:00:00Z"));
    private final InMemoryClockify fake = InMemoryClockify.empty();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void an_entry_whose_own_answer_was_lost_is_not_taken_for_a_timer_that_never_was() throws Exception {
        keys.put(KEY, fake);
        var server =
                FakeClockifyServer.over(keys).listen().toCompletableFuture().get(20, TimeUnit.SECONDS);
        var wire = new FaultyWire(vertx, server.uri());
        try (var client = HttpClockify.connect(vertx, config(wire))) {
            var entries = client.in(fake.workspace()).timeEntries();

            wire.plan(KEY, new Lost(FaultSequence.Kind.COMMIT_THEN_FAIL, FaultSequence.Kind.FAIL));
            var logged = outcome(
                    entries.log(fake.me(), new NewTimeEntry(DIGGING, new Interval(SEVEN, SEVEN.plusSeconds(600)))));
            wire.plan(KEY, new Lost(FaultSequence.Kind.FAIL, FaultSequence.Kind.NONE));
            var started = outcome(entries.start(fake.me(), new NewTimer(DIGGING, SEVEN)));

            assertThat(RandomOperation.entries(fake)).hasSize(1);
            assertThat(mayHaveHappened(logged)).isTrue();
            assertThat(mayHaveHappened(started)).isTrue();
        } finally {
            server.stop();
        }
    }

    private static HttpConfig config(FaultyWire wire) {
        return HttpConfig.of(Endpoint.at(wire.address()), Credentials.apiKey(KEY))
                .withPace(Pace.unlimited())
                .withCircuitBreaker(CircuitBreaker.NEVER)
                .withRetry(new Retry(2, Duration.ofMillis(2), Duration.ofMillis(8)));
    }

    private static boolean mayHaveHappened(Either<Failure, ?> told) {
        return told.isLeft()
                && told.getLeft() instanceof Unavailable lost
                && lost.outcome() instanceof WriteOutcome.MayHaveHappened;
    }

    private static Either<Failure, ?> outcome(Eventual<?> eventual) throws Exception {
        return eventual.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    /** A gateway that loses sight of every write, and perhaps of what looks after it. */
    private record Lost(Kind ofWrites, Kind ofReads) implements FaultSequence {

        @Override
        public Kind next(HttpMethod method) {
            return method.equals(HttpMethod.GET) ? ofReads : ofWrites;
        }

        @Override
        public int status() {
            return 504;
        }

        @Override
        public String retryAfter() {
            return "0";
        }
    }
}
