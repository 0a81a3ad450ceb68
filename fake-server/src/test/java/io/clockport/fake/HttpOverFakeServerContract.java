package io.clockport.fake;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;
import io.clockport.http.Endpoint;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirks;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every contract, with the HTTP adapter on one side of a wire and the fake server on the other; one server for all tests. */
abstract class HttpOverFakeServerContract extends ClockifyContract {

    private static final KeyRing KEYS = new KeyRing(Instant.parse("2026-03-30T08:00:00Z"));

    private static @Nullable Vertx vertx;
    private static @Nullable RunningFake server;
    private static @Nullable Endpoint oddWire;

    private final Quirks quirks;
    private final boolean odd;

    HttpOverFakeServerContract(Quirks quirks, boolean odd) {
        this.quirks = quirks;
        this.odd = odd;
    }

    @BeforeAll
    static void listen() throws Exception {
        vertx = Vertx.vertx();
        server = FakeClockifyServer.over(KEYS).listen().toCompletableFuture().get(20, TimeUnit.SECONDS);
        oddWire = OddWire.before(server.uri(), vertx);
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(vertx).close();
        Objects.requireNonNull(server).stop();
    }

    @Override
    protected Harness open() {
        var fake = InMemoryClockify.builder().quirks(quirks).build();
        var endpoint =
                odd ? oddWire : new Endpoint(Objects.requireNonNull(server).uri());
        return new HttpOverFake(Objects.requireNonNull(vertx), KEYS, Objects.requireNonNull(endpoint), fake);
    }
}
