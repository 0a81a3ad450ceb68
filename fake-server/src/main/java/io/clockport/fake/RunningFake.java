package io.clockport.fake;

import io.clockport.fake.conformance.ConformanceReport;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A server that listens. */
public final class RunningFake {

    private final Vertx vertx;
    private final String scheme;
    private final String host;
    private final int port;
    private final Journal journal;
    private final Optional<Observer> observer;

    RunningFake(Vertx vertx, String scheme, String host, int port, Journal journal, Optional<Observer> observer) {
        this.vertx = vertx;
        this.scheme = scheme;
        this.host = host;
        this.port = port;
        this.journal = journal;
        this.observer = observer;
    }

    /** The base URL for clients: {@code http://127.0.0.1:40123/api/v1}. */
    public URI uri() {
        return at("/api/v1");
    }

    /** The base URL for clients of a gateway, which send a bearer token. */
    public URI gatewayUri() {
        return at("/clockify/api/v1");
    }

    /** Where the handles for tests are. */
    public URI controlUri() {
        return at("/__clockport");
    }

    public int port() {
        return port;
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

    /** Stops listening and gives its threads back. */
    public CompletionStage<Void> stop() {
        return vertx.close().toCompletionStage();
    }

    private URI at(String path) {
        return URI.create(scheme + "://" + host + ":" + port + path);
    }
}
