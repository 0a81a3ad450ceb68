package io.clockport.http;

import io.vertx.core.http.HttpClientOptions;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a configuration holds. Changed only while a copy is made, by the one who makes it. */
final class Settings {

    Endpoint endpoint;
    Credentials credentials;
    Timeouts timeouts = Timeouts.USUAL;
    String userAgent = UserAgent.ofThisVersion();
    int connections = 50;
    int pageSize = 200;
    int maxAnswerBytes = HttpConfig.USUAL_ANSWER_BYTES;
    Pace pace = Pace.usual();
    Retry retry = Retry.USUAL;
    CircuitBreaker breaker = CircuitBreaker.USUAL;
    Duration zoneMargin = HttpConfig.EVERY_ZONE;
    Consumer<HttpEvent> listener = event -> {};
    UnaryOperator<HttpClientOptions> tuning = UnaryOperator.identity();

    Settings(Endpoint endpoint, Credentials credentials) {
        this.endpoint = endpoint;
        this.credentials = credentials;
    }

    Settings(Settings other) {
        this(other.endpoint, other.credentials);
        timeouts = other.timeouts;
        userAgent = other.userAgent;
        connections = other.connections;
        pageSize = other.pageSize;
        maxAnswerBytes = other.maxAnswerBytes;
        pace = other.pace;
        retry = other.retry;
        breaker = other.breaker;
        zoneMargin = other.zoneMargin;
        listener = other.listener;
        tuning = other.tuning;
    }
}
