package io.clockport.benchmarks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.clockport.junit.ClockifyFake;
import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * What a fake of its own costs a test, beside a plain Vert.x server of its own that always answers the same. Each test sends
 * one request. The two take turns, after one turn each that does not count: {@code make bench-junit}.
 */
public final class BenchJunit {

    private static final int TESTS = 100;
    private static final int TURNS = 5;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private BenchJunit() {}

    /** The test with a fake. */
    @ClockifyFake
    static class WithAFake {

        @RepeatedTest(TESTS)
        void sends_a_request(URI uri) throws Exception {
            ask(URI.create(uri + "/user"));
        }
    }

    /** The test with the least that a server can be. */
    static class WithAPlainServer {

        private final Vertx vertx = Vertx.vertx();
        private int port;

        @BeforeEach
        void listen() {
            port = vertx.createHttpServer()
                    .requestHandler(request -> request.response().end("{}"))
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .actualPort();
        }

        @RepeatedTest(TESTS)
        void sends_a_request() throws Exception {
            ask(URI.create("http://127.0.0.1:" + port + "/user"));
        }

        @AfterEach
        void close() {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    public static void main(String[] arguments) {
        var plain = new ArrayList<Double>();
        var fake = new ArrayList<Double>();
        for (int turn = 0; turn <= TURNS; turn++) {
            double plainly = millisPerTest(WithAPlainServer.class);
            double faking = millisPerTest(WithAFake.class);
            if (turn > 0) {
                plain.add(plainly);
                fake.add(faking);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "junit: plain=%.1fms fake=%.1fms overhead=%.1fms ratio=%.2f (medians of %d turns of %d tests)%n",
                median(plain),
                median(fake),
                median(fake) - median(plain),
                median(fake) / median(plain),
                TURNS,
                TESTS);
    }

    private static double millisPerTest(Class<?> tests) {
        var summary = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        long before = System.nanoTime();
        LauncherFactory.create().execute(request, summary);
        double millis = (System.nanoTime() - before) / 1e6;
        if (summary.getSummary().getTestsSucceededCount() != TESTS) {
            throw new IllegalStateException("not all tests of " + tests.getSimpleName() + " passed");
        }
        return millis / TESTS;
    }

    private static void ask(URI uri) throws Exception {
        var request =
                HttpRequest.newBuilder(uri).header("X-Api-Key", "owner-key").build();
        if (CLIENT.send(request, BodyHandlers.ofString()).statusCode() != 200) {
            throw new IllegalStateException(uri + " is not there");
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
