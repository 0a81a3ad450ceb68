package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.contract.OwnPromise;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.Simulation;
import io.clockport.inmemory.InMemoryClockify;
import io.vavr.control.Either;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Orders to the control plane that take long, and what the service does meanwhile. */
class SlowOrdersTest {

    @OwnPromise("the service answers while a state is written or read")
    @Test
    void who_asks_for_the_state_keeps_nobody_waiting() throws Exception {
        var simulation = new LongState(InMemorySimulation.of(InMemoryClockify.empty()));
        var server = FakeClockifyServer.over(simulation)
                .listen()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
        try {
            var state = get(server.controlUri() + "/state");
            assertThat(simulation.begun.await(20, TimeUnit.SECONDS)).isTrue();

            var user = get(server.uri() + "/user").get(20, TimeUnit.SECONDS);

            assertThat(user.statusCode()).isEqualTo(200);
            assertThat(state).isNotDone();
            simulation.enough.countDown();
            assertThat(state.get(20, TimeUnit.SECONDS).body()).contains("\"workspaces\"");
        } finally {
            simulation.enough.countDown();
            server.stop().toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
    }

    private static CompletableFuture<HttpResponse<String>> get(String url) {
        var request = HttpRequest.newBuilder(URI.create(url)).header("X-Api-Key", ServedFake.KEY);
        return HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** Tells its state only when somebody says that it took long enough. */
    private record LongState(Simulation simulated, CountDownLatch begun, CountDownLatch enough) implements Simulation {

        LongState(Simulation simulated) {
            this(simulated, new CountDownLatch(1), new CountDownLatch(1));
        }

        @Override
        public String state() {
            begun.countDown();
            try {
                enough.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return simulated.state();
        }

        @Override
        public Optional<Clockify> accountOf(String key) {
            return simulated.accountOf(key);
        }

        @Override
        public Instant now() {
            return simulated.now();
        }

        @Override
        public void setClock(Instant moment) {
            simulated.setClock(moment);
        }

        @Override
        public void advanceClock(Duration duration) {
            simulated.advanceClock(duration);
        }

        @Override
        public void runClock() {
            simulated.runClock();
        }

        @Override
        public Either<String, String> replaceState(String document) {
            return simulated.replaceState(document);
        }

        @Override
        public void reset() {
            simulated.reset();
        }
    }
}
