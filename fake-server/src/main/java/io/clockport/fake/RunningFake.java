package io.clockport.fake;

import io.clockport.fake.conformance.ConformanceReport;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A server that listens. */
public final class RunningFake {

    /** For how long a request that has begun may go on when the server is told to stop. */
    private static final int GRACE_MILLIS = 2_000;

    private final Vertx vertx;
    private final List<Entrance> entrances;
    private final Listening listening;
    private final Optional<ControlToken> token;
    private final Journal journal;
    private final Optional<Observer> observer;

    /** By the first entrance lies the API; by the last one the control plane, if there is one. */
    RunningFake(
            Vertx vertx,
            List<Entrance> entrances,
            Listening listening,
            Optional<ControlToken> token,
            Journal journal,
            Optional<Observer> observer) {
        this.vertx = vertx;
        this.entrances = List.copyOf(entrances);
        this.listening = listening;
        this.token = token;
        this.journal = journal;
        this.observer = observer;
    }

    /** The base URL for clients: {@code http://127.0.0.1:40123/api/v1}. */
    public URI uri() {
        return at(port(), "/api/v1");
    }

    /** The base URL for clients of a gateway, which send a bearer token. */
    public URI gatewayUri() {
        return at(port(), "/clockify/api/v1");
    }

    /** Where the handles for tests are, if there are any. */
    public URI controlUri() {
        return at(entrances.get(entrances.size() - 1).port(), ControlPlane.PREFIX);
    }

    /** What must be shown there as a bearer token, if something must. Keep it out of logs. */
    public Optional<String> controlToken() {
        return token.map(ControlToken::value);
    }

    public int port() {
        return entrances.get(0).port();
    }

    /**
     * What clients did wrong since the start or the last reset. A server that was not told to {@link
     * FakeClockifyServer#watching() watch} saw nothing.
     */
    public ConformanceReport report() {
        return observer.map(Observer::report).orElseGet(() -> ConformanceReport.of(List.of()));
    }

    /** The latest requests and what came of them, as lines for people, without credentials. */
    public String requests() {
        return JournalText.of(journal.all());
    }

    /** Takes no more requests, answers within two seconds those that have begun, and gives its threads back. */
    public CompletionStage<Void> stop() {
        var ending =
                entrances.stream().map(entrance -> entrance.close(GRACE_MILLIS)).toList();
        return Future.join(ending).transform(ended -> vertx.close()).toCompletionStage();
    }

    private URI at(int port, String path) {
        var host = listening.host().contains(":") ? "[" + listening.host() + "]" : listening.host();
        return URI.create(listening.scheme() + "://" + host + ":" + port + path);
    }
}
