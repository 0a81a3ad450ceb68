package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.vavr.control.Either;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one place that sends: one call, one answer, whatever the answer says. It stands on Vert.x's HTTP client itself and not
 * on the Web Client above it, because that one gives the request out of its hands when the answer begins: it can neither end
 * an answer that has no end nor tell a request that was sent from one that was not.
 */
final class Transport {

    private static final int MOST_REDIRECTS = 3;

    /** By how much an exchange outlives its caller, who has been answered by then. */
    private static final Duration GRACE = Duration.ofMillis(50);

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
        long began = System.nanoTime();
        return Eventual.from(client.request(options(call, credential, left, to))
                        .map(request -> received(request, call, left))
                        .otherwise(error ->
                                Future.succeededFuture(Either.left(Trouble.beforeSending(error, since(began)))))
                        .compose(received -> received)
                        .toCompletionStage())
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

    private Future<Either<Failure, Answer>> received(HttpClientRequest request, Call call, Duration left) {
        long began = System.nanoTime();
        long timer = vertx.setTimer(
                left.plus(GRACE).toMillis(), id -> request.reset(0, new TimeoutException("the deadline passed")));
        return call.bytes()
                .map(bytes -> request.send(Buffer.buffer(bytes)))
                .orElseGet(request::send)
                .compose(response -> gathered(request, response))
                .<Either<Failure, Answer>>map(Either::right)
                .otherwise(error -> Either.left(Trouble.afterSending(error, call, since(began))))
                .onComplete(done -> vertx.cancelTimer(timer));
    }

    private Future<Answer> gathered(HttpClientRequest request, HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        var body = new Body(config.maxAnswerBytes());
        response.exceptionHandler(answer::tryFail);
        response.endHandler(
                end -> answer.tryComplete(new Answer(response.statusCode(), response.headers(), body.bytes())));
        response.handler(bytes -> {
            if (!body.takes(bytes)) {
                answer.tryFail(new Body.TooLarge(config.maxAnswerBytes()));
                request.reset();
            }
        });
        return answer.future();
    }

    private static Duration since(long began) {
        return Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private RequestOptions options(Call call, Credential credential, Duration left, Endpoint to) {
        var idle =
                config.timeouts().idle().compareTo(left) < 0 ? config.timeouts().idle() : left;
        var options = new RequestOptions()
                .setMethod(call.method())
                .setHost(to.host())
                .setPort(to.port())
                .setSsl(to.isSecure())
                .setURI(to.base().getRawPath() + call.route())
                .setConnectTimeout(left.plus(GRACE).toMillis())
                .setIdleTimeout(idle.plus(GRACE).toMillis())
                .setFollowRedirects(false)
                .putHeader("Accept", "application/json")
                .putHeader("User-Agent", config.userAgent())
                .putHeader(credential.header(), credential.value());
        return call.body().isPresent() ? options.putHeader("Content-Type", "application/json") : options;
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
