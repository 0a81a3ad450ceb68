package io.clockport.cli;

import io.clockport.http.Endpoint;
import io.clockport.http.HttpProxy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Asks an address whether anybody is there and what time it is, without a key. Any answer will do. */
final class Reach {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Reach() {}

    /** What came back: the status, and the time that the server says. */
    record Reply(int status, Optional<Instant> date) {}

    static Optional<Reply> of(Endpoint endpoint, Optional<HttpProxy> proxy) {
        try {
            var request = HttpRequest.newBuilder(URI.create(endpoint.base() + "/user"))
                    .timeout(PATIENCE)
                    .build();
            var client = HttpClient.newBuilder().connectTimeout(PATIENCE);
            proxy.map(way -> new InetSocketAddress(way.host(), way.port()))
                    .map(ProxySelector::of)
                    .ifPresent(client::proxy);
            var response = client.build().send(request, HttpResponse.BodyHandlers.discarding());
            return Optional.of(new Reply(
                    response.statusCode(), response.headers().firstValue("Date").flatMap(Reach::moment)));
        } catch (IOException nobody) {
            return Optional.empty();
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
