package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
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

    private static final int MOST_REDIRECTS = 3;

    /** By how much an exchange outlives its caller, who has been answered by then. */
    private static final Duration GRACE = Duration.ofMillis(50);

    /** The client below has the rest of the options. */
    private static final WebClientOptions WEB =
            new WebClientOptions().setFollowRedirects(false).setUserAgentEnabled(false);

    private final Vertx vertx;
    private final HttpClient client;
    private final HttpConfig config;

    Transport(Vertx vertx, HttpConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.client = vertx.createHttpClient(options(config), new PoolOptions().setHttp1MaxSize(config.connections()));
    }

    /** Sends it now. {@code left} is how long the caller goes on waiting; then the exchange is ended. */
    Eventual<Answer> send(Call call, Credential credential, Duration left) {
        return send(call, credential, left, config.endpoint(), 0);
    }

    Future<Void> close() {
        return client.close();
    }

    private Eventual<Answer> send(Call call, Credential credential, Duration left, Endpoint to, int redirects) {
        return Eventual.from(exchanged(call, credential, left, to).toCompletionStage())
                .then(answer -> Redirect.of(answer, to)
                        .map(target -> follow(target, redirects, call, credential, left))
                        .orElseGet(() -> Eventual.of(answer)));
    }

    private Eventual<Answer> follow(
            Either<Refused, Endpoint> target, int redirects, Call call, Credential credential, Duration left) {
        return redirects == MOST_REDIRECTS
                ? Eventual.failed(Redirect.refused("it redirects in a circle"))
                : Eventual.settled(target).then(to -> send(call, credential, left, to, redirects + 1));
    }

    private Future<Either<Failure, Answer>> exchanged(Call call, Credential credential, Duration left, Endpoint to) {
        long began = System.nanoTime();
        var exchange = new Exchange(client);
        var request = request(exchange, call, credential, left, to);
        var response = call.bytes()
                .map(bytes -> request.sendBuffer(Buffer.buffer(bytes)))
                .orElseGet(request::send);
        exchange.endAfter(left.plus(GRACE), vertx, response);
        return response.<Either<Failure, Answer>>map(answer -> Either.right(answered(answer)))
                .otherwise(error -> Either.left(
                        exchange.wasSent()
                                ? Trouble.afterSending(error, call, since(began))
                                : Trouble.beforeSending(error, since(began))));
    }

    private static Answer answered(HttpResponse<byte[]> response) {
        var body = response.body();
        return new Answer(response.statusCode(), response.headers(), body == null ? new byte[0] : body);
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
