package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.async.Eventual;
import io.clockport.http.CircuitBreaker;
import io.clockport.http.Credential;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.http.Pace;
import io.clockport.http.Retry;
import io.clockport.http.Timeouts;
import io.clockport.inmemory.InMemoryClockify;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Exactly once, as the caller sees it, whatever goes wrong on the way: {@code make faults RUNS=10000 SEED=1}. A run is known
 * by its seed; {@code RUNS=1} with the seed of a story plays that run again.
 */
class FaultsTest {

    private static final Instant NOW = Instant.parse("2026-03-30T09:00:00Z");
    private static final int SIDE_BY_SIDE = 8;

    private final Vertx vertx = Vertx.vertx();
    private final KeyRing keys = new KeyRing(NOW);

    @Test
    void nothing_is_lost_or_doubled_and_nobody_is_told_what_is_not_so() throws Exception {
        int runs = Integer.getInteger("faults.runs", 150);
        long seed = Long.getLong("faults.seed", 1);

        var tally = played(runs, seed);

        tally.stories().forEach(System.out::println);
        System.out.printf(
                "faults: runs=%d lost=%d doubled=%d wrong=%d seed=%d%n",
                runs, tally.lost(), tally.doubled(), tally.wrong(), seed);
        assertThat(tally.stories()).isEmpty();
    }

    private Tally played(int runs, long seed) throws Exception {
        var server =
                FakeClockifyServer.over(keys).listen().toCompletableFuture().get(20, TimeUnit.SECONDS);
        var pool = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            var wire = new FaultyWire(vertx, server.uri());
            var next = new AtomicLong(seed);
            Callable<Tally> player = () -> playing(wire, next, seed + runs);
            var tally = Tally.NONE;
            for (var done : pool.invokeAll(
                    IntStream.range(0, SIDE_BY_SIDE).mapToObj(i -> player).toList())) {
                tally = tally.plus(done.get());
            }
            return tally;
        } finally {
            pool.shutdownNow();
            server.stop();
            vertx.close();
        }
    }

    /** One client plays many runs, each with a fake and a key of its own, until there are none left. */
    private Tally playing(FaultyWire wire, AtomicLong next, long end) {
        var key = new AtomicReference<>("");
        var config = HttpConfig.of(
                        Endpoint.at(wire.address()),
                        () -> Eventual.of(Credential.apiKey(Objects.requireNonNull(key.get()))))
                .withPace(Pace.unlimited())
                .withRetry(new Retry(4, Duration.ofMillis(2), Duration.ofMillis(8)))
                .withCircuitBreaker(new CircuitBreaker(10, Duration.ofMillis(5), Duration.ofMillis(20)))
                .withTimeouts(Timeouts.USUAL.callWithin(Duration.ofMillis(400)));
        var tally = Tally.NONE;
        // The first requests of a new process are slow, and a deadline that passes for that shows nothing.
        try (var client = HttpClockify.connect(vertx, config)) {
            play(
                    wire,
                    -Thread.currentThread().getId(),
                    RandomFaults.none(),
                    key,
                    client.within(Duration.ofSeconds(30)));
            for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
                tally = tally.plus(play(wire, seed, new RandomFaults(seed), key, client));
            }
        }
        return tally;
    }

    private Tally play(FaultyWire wire, long seed, FaultSequence faults, AtomicReference<String> key, Clockify client) {
        var name = "run-" + seed;
        var fake = InMemoryClockify.builder().ids(seed).build();
        seedWithOldEntries(fake, seed);
        return new FaultRun(seed, fake, client, new FaultLine(wire, keys, key, name, faults)).play();
    }

    /** What says the same as what will be asked for, but is older, must not be taken for its result. */
    private static void seedWithOldEntries(InMemoryClockify fake, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            RandomOperation.log(random, fake.me()).on(fake.in(fake.workspace()));
        }
        fake.backstage().clock().setTo(NOW);
    }
}
