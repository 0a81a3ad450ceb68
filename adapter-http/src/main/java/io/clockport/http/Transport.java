package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.vavr.control.Either;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The one place that sends: one call, one answer, whatever the answer says. It sends with the Web Client, through an {@link
 * Exchange} that can end what has no end and knows whether anything was sent.
 */
final class Transport {

    /** By how much a connection's own timeouts come after the deadline, so that the deadline is what the caller hears of. */
    private static final Duration GRACE = Duration.ofMillis(50);

    /**
     * How long a connection that nobody uses is kept: half as long as balancers and gateways commonly keep it. A write on one
     * that the other side is giving up at that moment would be lost, and nobody could say whether it was heard.
     */
    private static final int KEPT_SECONDS = 30;

    /** The client below has the rest of the options. */
    private static final WebClientOptions WEB =
            new WebClientOptions().setFollowRedirects(false).setUserAgentEnabled(false);

    private final HttpClient client;
    private final HttpConfig config;

    Transport(Vertx vertx, HttpConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(options(config), new PoolOptions().setHttp1MaxSize(config.connections()));
    }

    /** One to come; {@code name} is how our logs call it. */
    Exchange exchange(String name) {
        return new Exchange(client, name);
    }

    /** Sends it now. {@code left} is how long the caller goes on waiting. */
    Eventual<Answer> send(Exchange exchange, Call call, Credential credential, Duration left, Endpoint to) {
        long began = System.nanoTime();
        var request = request(exchange, call, credential, left, to);
        var response = call.bytes()
                .map(bytes -> request.sendBuffer(Buffer.buffer(bytes)))
                .orElseGet(request::send);
        return Eventual.from(response.<Either<Failure, Answer>>map(
                        answer -> Either.right(answered(answer, exchange.name(), credential)))
                .otherwise(error -> Either.left(
                        exchange.wasSent()
                                ? Trouble.afterSending(error, call, since(began))
                                : Trouble.beforeSending(error, since(began))))
                .toCompletionStage());
    }

    Future<Void> close() {
        return client.close();
    }

    private static Answer answered(HttpResponse<byte[]> response, String name, Credential sentWith) {
        var body = response.body();
        return new Answer(response.statusCode(), response.headers(), body == null ? new byte[0] : body, name, sentWith);
    }

    private static Duration since(long began) {
        return Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private HttpRequest<byte[]> request(
            Exchange exchange, Call call, Credential credential, Duration left, Endpoint to) {
        var idle =
                config.timeouts().idle().compareTo(left) < 0 ? config.timeouts().idle() : left;
        var request = WebClient.wrap(exchange.observed(), WEB)
                .request(call.method(), to.port(), to.host(), to.base().getRawPath() + call.route())
                .ssl(to.isSecure())
                .as(() -> new BoundedBody(config.maxAnswerBytes(), exchange::end))
                .connectTimeout(left.plus(GRACE).toMillis())
                .idleTimeout(idle.plus(GRACE).toMillis())
                .putHeader("Accept", "application/json")
                .putHeader("User-Agent", config.userAgent())
                .putHeader(credential.header(), credential.value());
        return call.body().isPresent() ? request.putHeader("Content-Type", "application/json") : request;
    }

    /** What the user tuned comes first; what the adapter's promises rest on is set after it. */
    private static HttpClientOptions options(HttpConfig config) {
        var tuned = config.tuned(new HttpClientOptions()
                .setDecompressionSupported(true)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setMetricsName("clockport")
                .setName("clockport"));
        int connect = Math.toIntExact(config.timeouts().connect().toMillis());
        return tuned.setConnectTimeout(connect)
                .setSslHandshakeTimeout(connect)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setPipelining(false);
    }
}
