package io.clockport.junit;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
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

    /** Serves an account as ordered. Waits until it listens. */
    static FakeClockify start(FakeSettings settings) {
        var account = settings.account();
        account.backstage().setApiKey(account.me(), KEY);
        var server = FakeClockifyServer.over(InMemorySimulation.of(account));
        var running = (settings.watching() ? server.watching() : server)
                .listen()
                .toCompletableFuture()
                .join();
        return new FakeClockify(account, running);
    }

    /** The base URL for a client: {@code http://127.0.0.1:40123/api/v1}. */
    public URI uri() {
        return server.uri();
    }

    /** The base URL for a client of a gateway, which sends the key as a bearer token. */
    public URI gatewayUri() {
        return server.gatewayUri();
    }

    /** Where the handles for tests and the page for people are: {@code http://127.0.0.1:40123/__clockport}. */
    public URI controlUri() {
        return server.controlUri();
    }

    /** The handles for tests, as a program in any other process has them too. */
    public FakeControl control() {
        return FakeControl.at(controlUri());
    }

    /** What the client sends as {@code X-Api-Key} to be the workspace's owner. */
    public String apiKey() {
        return KEY;
    }

    /** The workspace, its people, faults and clock, without HTTP in between. */
    public InMemoryClockify account() {
        return account;
    }

    /** The owner's workspace. */
    public WorkspaceId workspace() {
        return account.workspace();
    }

    /** The owner. */
    public UserId user() {
        return account.me();
    }

    /** The latest requests and what came of them, as lines for people, without credentials. */
    public String requests() {
        return server.requests();
    }

    /** What clients did wrong; nothing unless the fake was told to watch them ({@link ClockifyFake#watching()}). */
    public ConformanceReport report() {
        return server.report();
    }

    /** Stops listening. The extension does so after the test. */
    @Override
    public void close() {
        server.stop().toCompletableFuture().join();
    }
}
