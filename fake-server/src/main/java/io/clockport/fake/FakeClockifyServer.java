package io.clockport.fake;

import io.clockport.Clockify;
import io.clockport.fake.Listening.Pace;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
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

    /** Listens on this address. Off loopback the control plane asks for a token, which is made unless one is given. */
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

    /** Has no control plane: what is below {@code /__clockport/} is not there, as at the service. */
    public FakeClockifyServer withoutControl() {
        return as(listening.with(listening.control().off()));
    }

    /** Has the control plane on a port of its own, and not where the API is; 0 stands for a free one. */
    public FakeClockifyServer controlledOn(int controlPort) {
        return as(listening.with(listening.control().on(controlPort)));
    }

    /** Lets only those use the control plane who show this as a bearer token. */
    public FakeClockifyServer controlledWith(String token) {
        return as(listening.with(listening.control().asking(ControlToken.of(token))));
    }

    /** How many requests of a credential in a second are borne, once {@code limit-requests-per-second} is on. */
    public FakeClockifyServer bearingPerSecond(int requests) {
        return as(listening.at(new Pace(requests, listening.pace().perHour())));
    }

    /** How many requests about a workspace in an hour are borne, once {@code limit-requests-per-hour} is on. */
    public FakeClockifyServer bearingPerHour(int requests) {
        return as(listening.at(new Pace(listening.pace().perSecond(), requests)));
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
        return new Opening(vertx, listening, accountOf, now, simulation)
                .open()
                .onFailure(refused -> vertx.close())
                .toCompletionStage();
    }
}
