package io.clockport.cli;

import io.clockport.cli.command.Answer;
import io.clockport.cli.command.ControlOrder;
import io.clockport.cli.command.FakeOrder;
import io.clockport.cli.command.ServedFake;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.fake.conformance.Finding;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import io.clockport.junit.InMemorySimulation;
import io.vavr.control.Either;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/** The fake in front of the network, and its end. */
final class FakeService implements ServedFake {

    private static final int KEY_BYTES = 24;
    private static final String KEY_VARIABLE = "CLOCKPORT_FAKE_KEY";
    private static final String TOKEN_VARIABLE = "CLOCKPORT_CONTROL_TOKEN";

    private final InMemoryClockify fake;
    private final RunningFake server;
    private final String key;
    private final boolean controlled;
    private final CountDownLatch ended = new CountDownLatch(1);

    private FakeService(InMemoryClockify fake, RunningFake server, String key, boolean controlled) {
        this.fake = fake;
        this.server = server;
        this.key = key;
        this.controlled = controlled;
    }

    static Either<Problem, ServedFake> start(
            FakeOrder order, OrderedQuirks quirks, InMemoryClockify fake, Surroundings around) {
        var key = order.key().or(() -> around.variable(KEY_VARIABLE)).orElseGet(FakeService::newKey);
        fake.backstage().setApiKey(fake.me(), key);
        try {
            var listening = server(order, quirks, fake, around)
                    .listen()
                    .toCompletableFuture()
                    .join();
            return Either.right(
                    new FakeService(fake, listening, key, order.control().on()));
        } catch (CompletionException refused) {
            return new Problem(
                            ExitCode.CANNOT_CREATE,
                            "cannot listen at " + order.host() + ":" + order.port() + ": " + refused.getMessage(),
                            "choose another --port or --control-port, or 0 for a free one")
                    .asLeft();
        }
    }

    private static FakeClockifyServer server(
            FakeOrder order, OrderedQuirks quirks, InMemoryClockify fake, Surroundings around) {
        var server = FakeClockifyServer.over(InMemorySimulation.of(fake))
                .on(order.port())
                .at(order.host());
        server = order.report() ? server.watching() : server;
        server = order.tls() ? server.withTls() : server;
        server = quirks.number(Quirk.LIMIT_REQUESTS_PER_SECOND)
                .map(server::bearingPerSecond)
                .orElse(server);
        server = quirks.number(Quirk.LIMIT_REQUESTS_PER_HOUR)
                .map(server::bearingPerHour)
                .orElse(server);
        return controlled(server, order.control(), around);
    }

    private static FakeClockifyServer controlled(FakeClockifyServer server, ControlOrder control, Surroundings around) {
        if (!control.on()) {
            return server.withoutControl();
        }
        var placed = control.port().map(server::controlledOn).orElse(server);
        return control.token()
                .or(() -> around.variable(TOKEN_VARIABLE))
                .map(placed::controlledWith)
                .orElse(placed);
    }

    private static String newKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public URI url() {
        return server.uri();
    }

    @Override
    public Optional<URI> controlUrl() {
        return Optional.of(server.controlUri()).filter(url -> controlled);
    }

    @Override
    public Optional<String> controlToken() {
        return server.controlToken();
    }

    @Override
    public String workspace() {
        return fake.workspace().value();
    }

    @Override
    public String user() {
        return fake.me().value();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Answer report() {
        var report = server.report();
        return new Answer(
                report.asText(),
                Json.object(
                        "requests",
                        report.requests(),
                        "findings",
                        report.findings().stream().map(FakeService::data).toList()));
    }

    private static Map<String, Object> data(Finding finding) {
        return Json.object(
                "rule", finding.rule(),
                "what", finding.what(),
                "instead", finding.instead(),
                "times", finding.times(),
                "requests", finding.requests());
    }

    /** A signal ends the program through the hook; an interruption, as tests send it, through the exception. */
    @Override
    public void awaitEnd(Runnable lastWords) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(lastWords), "end of the fake"));
        try {
            ended.await();
        } catch (InterruptedException asked) {
            end(lastWords);
        }
    }

    private synchronized void end(Runnable lastWords) {
        if (ended.getCount() == 0) {
            return;
        }
        // First the requests that have begun, which the server gives two seconds: the last words speak of them too.
        server.stop().toCompletableFuture().join();
        lastWords.run();
        fake.close();
        ended.countDown();
    }
}
