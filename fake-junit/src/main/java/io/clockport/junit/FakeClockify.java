package io.clockport.junit;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import java.net.URI;

/**
 * A fake Clockify that listens on loopback for the length of a test: where it is, which key opens it, and what it keeps. Its
 * clock stands still until a test moves it. Safe to use from any thread.
 */
public final class FakeClockify implements AutoCloseable {

    private static final String KEY = "owner-key";

    private final InMemoryClockify account;
    private final RunningFake server;

    private FakeClockify(InMemoryClockify account, RunningFake server) {
        this.account = account;
        this.server = server;
    }

    /** Serves an empty workspace and its owner. Waits until it listens. */
    static FakeClockify start() {
        var account = InMemoryClockify.empty();
        var server = FakeClockifyServer.over(InMemorySimulation.of(account))
                .listen()
                .toCompletableFuture()
                .join();
        return new FakeClockify(account, server);
    }

    /** The base URL for a client: {@code http://127.0.0.1:40123/api/v1}. */
    public URI uri() {
        return server.uri();
    }

    /** The base URL for a client of a gateway, which sends the key as a bearer token. */
    public URI gatewayUri() {
        return server.gatewayUri();
    }

    /** What the client sends as {@code X-Api-Key} to be the workspace's owner. */
    public String apiKey() {
        return KEY;
    }

    /** The workspace, its people, faults and clock, without HTTP in between. */
    public InMemoryClockify account() {
        return account;
    }

    /** Stops listening. The extension does so after the test. */
    @Override
    public void close() {
        server.stop().toCompletableFuture().join();
    }
}
