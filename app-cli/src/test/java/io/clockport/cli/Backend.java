package io.clockport.cli;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Where the terminal can work, begun anew: its own store, a Clockify over HTTP, or one behind a gateway. */
final class Backend implements AutoCloseable {

    /** The kinds there are. */
    enum Kind {
        OFFLINE,
        HTTP,
        GATEWAY
    }

    private static final String KEY = "a-key-of-mine";

    private final Terminal terminal;
    private final AtomicReference<Instant> now;
    private final Runnable end;

    private Backend(Terminal terminal, AtomicReference<Instant> now, Runnable end) {
        this.terminal = terminal;
        this.now = now;
        this.end = end;
    }

    static Backend begin(Kind kind, Path folder) {
        return switch (kind) {
            case OFFLINE ->
                new Backend(Terminal.at(folder.resolve("time.store")), new AtomicReference<>(Instant.EPOCH), () -> {});
            case HTTP -> served(folder, RunningFake::uri);
            case GATEWAY -> served(folder, RunningFake::gatewayUri);
        };
    }

    private static Backend served(Path folder, Function<RunningFake, URI> address) {
        var now = new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z"));
        InstantSource clock = now::get;
        var fake = InMemoryClockify.builder().clock(clock).build();
        fake.backstage().setApiKey(fake.me(), KEY);
        var server = FakeClockifyServer.over(InMemorySimulation.of(fake))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        var terminal = Terminal.at(folder.resolve("none.store"))
                .with("CLOCKPORT_URL", address.apply(server).toString())
                .with("CLOCKIFY_API_KEY", KEY);
        return new Backend(
                terminal, now, () -> server.stop().toCompletableFuture().join());
    }

    /** The clock of the service goes with that of the person. */
    Terminal.Outcome run(String moment, String... args) {
        now.set(Instant.parse(moment));
        return terminal.now(moment).run(args);
    }

    @Override
    public void close() {
        end.run();
    }
}
