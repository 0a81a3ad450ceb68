package io.clockport.http;

import io.vertx.core.http.HttpClientOptions;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How to reach the service. Immutable; each {@code with…} gives a copy. Only an endpoint and credentials must be said, the
 * rest has values that suit most.
 *
 * @param connections how many connections are open at most
 * @param pageSize how many things are asked for at once where the adapter itself reads a listing
 * @param maxAnswerBytes the largest answer that is taken, unpacked
 * @param zoneMargin how much wider than asked a time range is asked for, before and after; 14 hours suit every zone
 * @param tuning what else is to be set on the Vert.x client: proxies, trusted certificates, tracing
 */
public record HttpConfig(
        Endpoint endpoint,
        Credentials credentials,
        Timeouts timeouts,
        String userAgent,
        int connections,
        int pageSize,
        int maxAnswerBytes,
        Pace pace,
        Retry retry,
        Duration zoneMargin,
        UnaryOperator<HttpClientOptions> tuning) {

    /** The largest answer that is taken unless somebody says otherwise: 32 MiB, some 50 000 entries. */
    public static final int USUAL_ANSWER_BYTES = 32 * 1024 * 1024;

    /** The distance of the farthest zone from UTC. */
    public static final Duration EVERY_ZONE = Duration.ofHours(14);

    public HttpConfig {
        if (userAgent.isBlank() || userAgent.chars().anyMatch(unit -> unit < ' ' || unit > '~')) {
            throw new IllegalArgumentException("a user agent is printable text");
        }
        if (connections < 1 || pageSize < 1 || pageSize > 1000 || maxAnswerBytes < 1 || zoneMargin.isNegative()) {
            throw new IllegalArgumentException(
                    "connections, page size (to 1000) and answer size start at 1, margins at 0");
        }
    }

    public static HttpConfig of(Endpoint endpoint, Credentials credentials) {
        return new HttpConfig(
                endpoint,
                credentials,
                Timeouts.USUAL,
                UserAgent.ofThisVersion(),
                50,
                200,
                USUAL_ANSWER_BYTES,
                Pace.usual(),
                Retry.USUAL,
                EVERY_ZONE,
                UnaryOperator.identity());
    }

    public HttpConfig withEndpoint(Endpoint other) {
        return new HttpConfig(
                other,
                credentials,
                timeouts,
                userAgent,
                connections,
                pageSize,
                maxAnswerBytes,
                pace,
                retry,
                zoneMargin,
                tuning);
    }

    public HttpConfig withCredentials(Credentials other) {
        return new HttpConfig(
                endpoint,
                other,
                timeouts,
                userAgent,
                connections,
                pageSize,
                maxAnswerBytes,
                pace,
                retry,
                zoneMargin,
                tuning);
    }

    public HttpConfig withTimeouts(Timeouts other) {
        return new HttpConfig(
                endpoint,
                credentials,
                other,
                userAgent,
                connections,
                pageSize,
                maxAnswerBytes,
                pace,
                retry,
                zoneMargin,
                tuning);
    }

    /** Says who is asking; the service's logs show it. */
    public HttpConfig withUserAgent(String other) {
        return new HttpConfig(
                endpoint,
                credentials,
                timeouts,
                other,
                connections,
                pageSize,
                maxAnswerBytes,
                pace,
                retry,
                zoneMargin,
                tuning);
    }

    public HttpConfig withConnections(int most) {
        return new HttpConfig(
                endpoint,
                credentials,
                timeouts,
                userAgent,
                most,
                pageSize,
                maxAnswerBytes,
                pace,
                retry,
                zoneMargin,
                tuning);
    }

    public HttpConfig withPageSize(int size) {
        return new HttpConfig(
                endpoint,
                credentials,
                timeouts,
                userAgent,
                connections,
                size,
                maxAnswerBytes,
                pace,
                retry,
                zoneMargin,
                tuning);
    }

    public HttpConfig withMaxAnswerBytes(int most) {
        return new HttpConfig(
                endpoint,
                credentials,
                timeouts,
                userAgent,
                connections,
                pageSize,
                most,
                pace,
                retry,
                zoneMargin,
                tuning);
    }

    public HttpConfig withPace(Pace other) {
        return new HttpConfig(
                endpoint,
                credentials,
                timeouts,
                userAgent,
                connections,
                pageSize,
                maxAnswerBytes,
                other,
                retry,
                zoneMargin,
                tuning);
    }

    public HttpConfig withRetry(Retry other) {
        return new HttpConfig(
                endpoint,
                credentials,
                timeouts,
                userAgent,
                connections,
                pageSize,
                maxAnswerBytes,
                pace,
                other,
                zoneMargin,
                tuning);
    }

    public HttpConfig withZoneMargin(Duration margin) {
        return new HttpConfig(
                endpoint,
                credentials,
                timeouts,
                userAgent,
                connections,
                pageSize,
                maxAnswerBytes,
                pace,
                retry,
                margin,
                tuning);
    }

    /** Changes the Vert.x client's options, after the changes made so far: proxies, trusted certificates, tracing. */
    public HttpConfig tunedBy(UnaryOperator<HttpClientOptions> more) {
        UnaryOperator<HttpClientOptions> both = options -> more.apply(tuning.apply(options));
        return new HttpConfig(
                endpoint,
                credentials,
                timeouts,
                userAgent,
                connections,
                pageSize,
                maxAnswerBytes,
                pace,
                retry,
                zoneMargin,
                both);
    }

    HttpClientOptions tuned(HttpClientOptions options) {
        return tuning.apply(options);
    }

    /** Where, and nothing that is secret. */
    @Override
    public String toString() {
        return "HttpConfig[" + endpoint.base() + "]";
    }
}
