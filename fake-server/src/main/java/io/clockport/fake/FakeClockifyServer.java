package io.clockport.fake;

import io.clockport.Clockify;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Clockify's HTTP API, v1, served from a Clockify: from a simulated one it is the fake, from a real one a proxy. Listens on
 * the loopback address and on a free port unless told otherwise. Immutable; each {@link #listen()} starts a server of its
 * own, which owns its threads.
 */
public final class FakeClockifyServer {

    private final Function<String, Optional<Clockify>> accountOf;
    private final Supplier<Instant> now;
    private final Optional<Simulation> simulation;
    private final Listening listening;

    private FakeClockifyServer(
            Function<String, Optional<Clockify>> accountOf,
            Supplier<Instant> now,
            Optional<Simulation> simulation,
            Listening listening) {
        this.accountOf = accountOf;
        this.now = now;
        this.simulation = simulation;
        this.listening = listening;
    }

    /** Serves this account to whoever shows any key. Without a simulation there is no control plane. */
    public static FakeClockifyServer over(Clockify clockify) {
        return new FakeClockifyServer(
                key -> Optional.of(clockify),
                InstantSource.system()::instant,
                Optional.empty(),
                Listening.onLoopback());
    }

    /** Serves a simulation: each key opens its own account, and the control plane works. */
    public static FakeClockifyServer over(Simulation simulation) {
        return new FakeClockifyServer(
                simulation::accountOf, simulation::now, Optional.of(simulation), Listening.onLoopback());
    }

    /** Listens on this port; 0 stands for a free one. */
    public FakeClockifyServer on(int newPort) {
        return as(listening.on(newPort));
    }

    /** Listens on this address. Off loopback everybody who reaches it can use the control plane. */
    public FakeClockifyServer at(String address) {
        return as(listening.at(address));
    }

    /** Speaks TLS with a certificate that it signs itself when it starts. */
    public FakeClockifyServer withTls() {
        return as(listening.withTls());
    }

    /** Remembers the latest 10,000 requests, for a report on what clients do wrong: {@link RunningFake#report()}. */
    public FakeClockifyServer watching() {
        return as(listening.withWatch());
    }

    /** Bears this much of its clients; the tests of the limits want them small. */
    FakeClockifyServer within(Limits newLimits) {
        return as(listening.within(newLimits));
    }

    private FakeClockifyServer as(Listening changed) {
        return new FakeClockifyServer(accountOf, now, simulation, changed);
    }

    /** Starts to listen. The stage ends exceptionally when the address cannot be had. */
    public CompletionStage<RunningFake> listen() {
        var vertx = Vertx.vertx();
        var limits = listening.limits();
        var deadlines = new Deadlines(vertx);
        var observer =
                listening.watching() ? Optional.of(new Observer(InstantSource.system())) : Optional.<Observer>empty();
        var faults = new FaultPlan();
        var journal = new Journal(limits.journal());
        var control = simulation.map(simulated -> new ControlPlane(simulated, faults, journal, observer));
        var handler = new RequestHandler(
                vertx,
                limits,
                deadlines,
                accountOf,
                simulation.flatMap(Simulation::administration),
                quirks(),
                now,
                control,
                faults,
                journal,
                observer);
        return vertx.createHttpServer(options())
                .connectionHandler(new Door(limits, deadlines)::enter)
                .requestHandler(handler::handle)
                .listen()
                .<RunningFake>map(server -> new RunningFake(
                        vertx,
                        listening.tls() ? "https" : "http",
                        listening.host(),
                        server.actualPort(),
                        journal,
                        observer))
                .onFailure(refused -> vertx.close())
                .toCompletionStage();
    }

    private Predicate<WireQuirk> quirks() {
        return simulation.<Predicate<WireQuirk>>map(simulated -> simulated::has).orElse(WireQuirk::byDefault);
    }

    private HttpServerOptions options() {
        var limits = listening.limits();
        var options = new HttpServerOptions()
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true)
                .setHost(listening.host())
                .setPort(listening.port())
                .setIdleTimeout((int) limits.idle().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(limits.headerBytes())
                .setMaxInitialLineLength(limits.requestLineBytes());
        if (listening.tls()) {
            options.setSsl(true).setKeyCertOptions(selfSigned());
        }
        return options;
    }

    /** Vert.x has deprecated its maker of certificates and names no other; the JDK makes none without internals. */
    @SuppressWarnings("removal")
    private static io.vertx.core.net.KeyCertOptions selfSigned() {
        return io.vertx.core.net.SelfSignedCertificate.create("localhost").keyCertOptions();
    }
}
