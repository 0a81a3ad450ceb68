package io.clockport.cli;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** The example company behind HTTP, on Monday 30 March 2026 at 10:00 in Berlin. */
final class Served implements AutoCloseable {

    static final String KEY = "a-key";

    private final InMemoryClockify fake;
    private final RunningFake server;

    private Served(InMemoryClockify fake, RunningFake server) {
        this.fake = fake;
        this.server = server;
    }

    static Served company() {
        return over(InMemoryClockify.seeded());
    }

    /** One person with an empty workspace, as in an offline store, who comes in with {@link #KEY}. */
    static Served nobodyElse() {
        var fake = InMemoryClockify.empty();
        fake.backstage().setApiKey(fake.me(), KEY);
        return over(fake);
    }

    private static Served over(InMemoryClockify fake) {
        return new Served(
                fake,
                FakeClockifyServer.over(InMemorySimulation.of(fake))
                        .on(0)
                        .listen()
                        .toCompletableFuture()
                        .join());
    }

    /** The terminal of somebody with this key. */
    Terminal terminal(String key, Path store) {
        return Terminal.at(store)
                .now("2026-03-30T08:00:00Z")
                .with("CLOCKPORT_URL", server.uri().toString())
                .with("CLOCKIFY_API_KEY", key);
    }

    String uri() {
        return server.uri().toString();
    }

    InMemoryClockify fake() {
        return fake;
    }

    /** Lets something go wrong, as the page on serving the fake describes it. */
    Served fault(String json) {
        return send(request().POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    Served forgetFaults() {
        return send(request().DELETE().build());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(server.controlUri().resolve("/__clockport/faults"));
    }

    private Served send(HttpRequest request) {
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return this;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException unexpected) {
            Thread.currentThread().interrupt();
            throw new AssertionError(unexpected);
        }
    }

    @Override
    public void close() {
        server.stop().toCompletableFuture().join();
    }
}
