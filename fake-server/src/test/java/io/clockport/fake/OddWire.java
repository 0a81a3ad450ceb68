package io.clockport.fake;

import io.clockport.http.Endpoint;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Stands between an adapter and the fake and makes the wire what some say it is: no word about the last page, as before
 * 2026, and a window whose ends are read as the time on the wall of an account five and a half hours from UTC.
 */
final class OddWire {

    private static final Duration OFFSET = Duration.ofMinutes(330);

    private final HttpClient client;
    private final URI behind;

    private OddWire(HttpClient client, URI behind) {
        this.client = client;
        this.behind = behind;
    }

    static Endpoint before(URI server, Vertx vertx) throws Exception {
        var wire = new OddWire(vertx.createHttpClient(), server);
        var listening = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> wire.pass(request, body)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
        return Endpoint.at("http://127.0.0.1:" + listening.actualPort() + server.getPath());
    }

    private void pass(HttpServerRequest request, Buffer body) {
        var options = new RequestOptions()
                .setMethod(request.method())
                .setHost(behind.getHost())
                .setPort(behind.getPort())
                .setURI(request.path() + shifted(request.params()))
                .setHeaders(withoutLength(request.headers()));
        client.request(options)
                .compose(sent -> sent.send(body))
                .compose(answer -> answer.body().onSuccess(bytes -> answer(request, answer, bytes)))
                .onFailure(broken -> request.connection().close());
    }

    private static void answer(HttpServerRequest request, HttpClientResponse answer, Buffer body) {
        request.response().setStatusCode(answer.statusCode());
        answer.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Last-Page") && !name.equalsIgnoreCase("Content-Length")) {
                request.response().putHeader(name, value);
            }
        });
        request.response().end(body);
    }

    private static MultiMap withoutLength(MultiMap headers) {
        return MultiMap.caseInsensitiveMultiMap().addAll(headers).remove("Content-Length");
    }

    private static String shifted(MultiMap parameters) {
        return parameters.entries().stream()
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(shifted(parameter.getKey(), parameter.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private static String shifted(String name, String value) {
        return name.equals("start") || name.equals("end")
                ? Instant.parse(value).minus(OFFSET).toString()
                : value;
    }
}
