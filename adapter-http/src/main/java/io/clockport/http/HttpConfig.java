package io.clockport.http;

import io.vertx.core.http.HttpClientOptions;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * How to reach the service. Immutable; each {@code with…} gives a copy. Only an endpoint and credentials must be said, the
 * rest has values that suit most.
 */
public final class HttpConfig {

    /** The largest answer that is taken unless somebody says otherwise: 32 MiB, some 50 000 entries. */
    public static final int USUAL_ANSWER_BYTES = 32 * 1024 * 1024;

    /** The distance of the farthest zone from UTC. */
    public static final Duration EVERY_ZONE = Duration.ofHours(14);

    private final Settings settings;

    private HttpConfig(Settings settings) {
        this.settings = settings;
        if (userAgent().isBlank() || userAgent().chars().anyMatch(unit -> unit < ' ' || unit > '~')) {
            throw new IllegalArgumentException("a user agent is printable text");
        }
        if (connections() < 1 || pageSize() < 1 || pageSize() > 1000 || maxAnswerBytes() < 1) {
            throw new IllegalArgumentException("connections, page size (to 1000) and answer size start at 1");
        }
        if (zoneMargin().isNegative()) {
            throw new IllegalArgumentException("margins start at 0");
        }
    }

    public static HttpConfig of(Endpoint endpoint, Credentials credentials) {
        return new HttpConfig(new Settings(endpoint, credentials));
    }

    public HttpConfig withEndpoint(Endpoint other) {
        return with(copy -> copy.endpoint = other);
    }

    public HttpConfig withCredentials(Credentials other) {
        return with(copy -> copy.credentials = other);
    }

    public HttpConfig withTimeouts(Timeouts other) {
        return with(copy -> copy.timeouts = other);
    }

    /** Says who is asking; the service's logs show it. */
    public HttpConfig withUserAgent(String other) {
        return with(copy -> copy.userAgent = other);
    }

    /** How many connections are open at most. */
    public HttpConfig withConnections(int most) {
        return with(copy -> copy.connections = most);
    }

    /** How many things are asked for at once where the adapter itself reads a listing. */
    public HttpConfig withPageSize(int size) {
        return with(copy -> copy.pageSize = size);
    }

    /** The largest answer that is taken, unpacked. */
    public HttpConfig withMaxAnswerBytes(int most) {
        return with(copy -> copy.maxAnswerBytes = most);
    }

    public HttpConfig withPace(Pace other) {
        return with(copy -> copy.pace = other);
    }

    public HttpConfig withRetry(Retry other) {
        return with(copy -> copy.retry = other);
    }

    public HttpConfig withCircuitBreaker(CircuitBreaker other) {
        return with(copy -> copy.breaker = other);
    }

    /** How much wider than asked a time range is asked for, before and after; {@link #EVERY_ZONE} suits every zone. */
    public HttpConfig withZoneMargin(Duration margin) {
        return with(copy -> copy.zoneMargin = margin);
    }

    /** Tells this listener what happens below the ports, on whatever thread it happens; it must not block. */
    public HttpConfig withListener(Consumer<? super HttpEvent> listener) {
        var before = settings.listener;
        return with(copy -> copy.listener = event -> {
            // Each hears it, whatever the others do with it.
            try {
                before.accept(event);
            } finally {
                listener.accept(event);
            }
        });
    }

    /** Sends every request through this proxy. */
    public HttpConfig withProxy(HttpProxy proxy) {
        return tunedBy(proxy::applyTo);
    }

    /** Changes the Vert.x client's options, after the changes made so far: trusted certificates, tracing, other kinds of proxies. */
    public HttpConfig tunedBy(UnaryOperator<HttpClientOptions> more) {
        var before = settings.tuning;
        return with(copy -> copy.tuning = options -> more.apply(before.apply(options)));
    }

    public Endpoint endpoint() {
        return settings.endpoint;
    }

    public Timeouts timeouts() {
        return settings.timeouts;
    }

    Credentials credentials() {
        return settings.credentials;
    }

    String userAgent() {
        return settings.userAgent;
    }

    int connections() {
        return settings.connections;
    }

    int pageSize() {
        return settings.pageSize;
    }

    int maxAnswerBytes() {
        return settings.maxAnswerBytes;
    }

    Pace pace() {
        return settings.pace;
    }

    Retry retry() {
        return settings.retry;
    }

    CircuitBreaker circuitBreaker() {
        return settings.breaker;
    }

    Duration zoneMargin() {
        return settings.zoneMargin;
    }

    Consumer<HttpEvent> listener() {
        return settings.listener;
    }

    HttpClientOptions tuned(HttpClientOptions options) {
        return settings.tuning.apply(options);
    }

    private HttpConfig with(Consumer<Settings> change) {
        var copy = new Settings(settings);
        change.accept(copy);
        return new HttpConfig(copy);
    }

    /** Where, and nothing that is secret. */
    @Override
    public String toString() {
        return "HttpConfig[" + endpoint().base() + "]";
    }
}
