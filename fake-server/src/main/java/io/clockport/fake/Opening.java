package io.clockport.fake;

import io.clockport.Clockify;
import io.vavr.Lazy;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens a server's doors: one for the API and the control plane, or one for each. */
final class Opening {

    /** The longest that a fault delays an answer; until then the silence is the server's, and its client is not to blame. */
    private static final long LONGEST_SILENCE_MILLIS = 600_000;

    /** More would be idle: what writes takes turns. */
    private static final int MOST_LOOPS = 4;

    private static final int LOOPS = Math.min(MOST_LOOPS, Runtime.getRuntime().availableProcessors());

    private final Vertx vertx;
    private final Listening listening;
    private final boolean isSimulated;
    private final Optional<Observer> observer;
    private final Optional<ControlToken> token;
    private final Deadlines deadlines;
    private final Door door;
    private final Workings workings;
    private final AtomicInteger freePorts = new AtomicInteger();
    private final Lazy<SelfSigned> certificate = Lazy.of(SelfSigned::make);

    Opening(
            Vertx vertx,
            Listening listening,
            Function<String, Optional<Clockify>> accountOf,
            Supplier<Instant> now,
            Optional<Simulation> simulation) {
        this.vertx = vertx;
        this.listening = listening;
        this.isSimulated = simulation.isPresent();
        this.observer = Optional.of(InstantSource.system())
                .filter(clock -> listening.watching())
                .map(Observer::new);
        this.token = token(listening);
        this.deadlines = new Deadlines(vertx);
        this.door = new Door(listening.limits(), deadlines);
        this.workings = new Workings(vertx, listening, accountOf, now, simulation, observer, certificate);
    }

    private static Optional<ControlToken> token(Listening listening) {
        return listening.isLoopback()
                ? listening.control().token()
                : listening.control().token().or(() -> Optional.of(ControlToken.random()));
    }

    Future<RunningFake> open() {
        var control =
                workings.control().filter(plane -> listening.control().on()).map(this::guarded);
        var ownPort = listening.control().port();
        if (control.isEmpty() || ownPort.isEmpty()) {
            return listen(listening.port(), requests(control, true)).map(both -> running(List.of(both), control));
        }
        return listen(listening.port(), requests(Optional.empty(), true))
                .compose(api -> listen(ownPort.get(), requests(control, false))
                        .map(own -> running(List.of(api, own), control)));
    }

    private RunningFake running(List<Entrance> entrances, Optional<ControlHandler> control) {
        return new RunningFake(
                vertx, entrances, listening, token.filter(shown -> control.isPresent()), workings.journal(), observer);
    }

    private ControlHandler guarded(ControlPlane plane) {
        var guard = token.map(ControlToken::value).map(ControlGuard::asking).orElseGet(ControlGuard::onLoopback);
        return new ControlHandler(vertx, guard, plane, workings.turns(), workings.delivery());
    }

    /** Who answers what comes in by a door that the API may or may not lie behind. */
    private Handler<HttpServerRequest> requests(Optional<ControlHandler> control, boolean api) {
        var delivery = workings.delivery();
        var reception = new Reception(
                listening.limits(),
                deadlines,
                request -> control.filter(handler -> handler.isMeantBy(request))
                        .map(handler -> handler.mostBytes(request))
                        .orElse(listening.limits().bodyBytes()),
                delivery::whole);
        return request -> reception.take(request, (whole, body) -> {
            if (control.isPresent() && control.get().isMeantBy(whole)) {
                control.get().handle(whole, body);
            } else if (!api || isControlOfAProxy(whole)) {
                delivery.whole(whole, api ? noSimulation() : onlyControl());
            } else {
                workings.api().handle(whole, body);
            }
        });
    }

    private boolean isControlOfAProxy(HttpServerRequest request) {
        return !isSimulated && ControlPlane.isMeantBy(Target.pathOf(request.uri()));
    }

    private static Answer noSimulation() {
        return Answer.error(404, 404, "This server is no simulation; it has no control plane.");
    }

    private static Answer onlyControl() {
        return Answer.error(404, 404, "Here is the control plane only, below " + ControlPlane.PREFIX + "/.");
    }

    private Future<Entrance> listen(int port, Handler<HttpServerRequest> requests) {
        var options = options().setHost(listening.host()).setPort(port);
        var tunnel = new Tunnel(vertx, () -> listenInside(requests), door, workings.delivery());
        return (listening.tls() ? withTls(options) : Future.succeededFuture(options))
                .compose(ready -> listen(ready, request -> {
                    if (Tunnel.isAskedFor(request)) {
                        tunnel.open(request);
                    } else {
                        requests.handle(request);
                    }
                }));
    }

    /** The far end of a tunnel. */
    private Future<Integer> listenInside(Handler<HttpServerRequest> requests) {
        return withTls(options().setHost("127.0.0.1").setPort(0))
                .compose(options -> listen(options, requests))
                .map(Entrance::port);
    }

    private Future<Entrance> listen(HttpServerOptions options, Handler<HttpServerRequest> requests) {
        return Entrance.open(
                vertx,
                LOOPS,
                address(options),
                () -> vertx.createHttpServer(options)
                        .connectionHandler(door::enter)
                        .requestHandler(requests));
    }

    /** Who shares a free port says by a number which one is meant. */
    private SocketAddress address(HttpServerOptions options) {
        return options.getPort() == 0
                ? SocketAddress.sharedRandomPort(freePorts.incrementAndGet(), options.getHost())
                : SocketAddress.inetSocketAddress(options.getPort(), options.getHost());
    }

    private Future<HttpServerOptions> withTls(HttpServerOptions options) {
        return vertx.executeBlocking(certificate::get)
                .map(made -> options.setSsl(true).setKeyCertOptions(made.key()));
    }

    private HttpServerOptions options() {
        var limits = listening.limits();
        return new HttpServerOptions()
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true)
                // Nobody speaks WebSocket here; to look for it would cost every request.
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setIdleTimeout((int) (limits.idle().toMillis() + LONGEST_SILENCE_MILLIS))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(limits.headerBytes())
                .setMaxInitialLineLength(limits.requestLineBytes());
    }
}
