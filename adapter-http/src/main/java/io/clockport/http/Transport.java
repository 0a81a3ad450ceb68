package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.vavr.control.Either;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The one place that sends: one call, one answer, whatever the answer says. */
final class Transport {

    private static final int MOST_REDIRECTS = 3;

    private final WebClient client;
    private final HttpConfig config;

    Transport(Vertx vertx, HttpConfig config) {
        this.config = config;
        this.client = WebClient.create(vertx, options(config), new PoolOptions().setHttp1MaxSize(config.connections()));
    }

    /** Sends it now. {@code left} is how long the caller goes on waiting. */
    Eventual<Answer> send(Call call, Credential credential, Duration left) {
        return send(call, credential, left, config.endpoint(), 0);
    }

    void close() {
        client.close();
    }

    private Eventual<Answer> send(Call call, Credential credential, Duration left, Endpoint to, int redirects) {
        var idle =
                config.timeouts().idle().compareTo(left) < 0 ? config.timeouts().idle() : left;
        return Eventual.from(request(call, credential, idle, to)
                        .<Either<Failure, Answer>>map(response ->
                                Either.right(new Answer(response.statusCode(), response.headers(), bodyOf(response))))
                        .otherwise(error -> Either.left(Trouble.of(error, call, idle)))
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

    private Future<HttpResponse<byte[]>> request(Call call, Credential credential, Duration idle, Endpoint to) {
        var request = client.request(
                        call.method(), to.port(), to.host(), to.base().getRawPath() + call.route())
                .ssl(to.isSecure())
                .as(() -> new BoundedBody(config.maxAnswerBytes()))
                .idleTimeout(Math.max(1, idle.toMillis()))
                .putHeader(credential.header(), credential.value())
                .putHeader("Accept", "application/json");
        return call.bytes()
                .map(bytes ->
                        request.putHeader("Content-Type", "application/json").sendBuffer(Buffer.buffer(bytes)))
                .orElseGet(request::send);
    }

    private static byte[] bodyOf(HttpResponse<byte[]> response) {
        var body = response.body();
        return body == null ? new byte[0] : body;
    }

    /** What the user tuned comes first; what the adapter's promises rest on is set after it. */
    private static WebClientOptions options(HttpConfig config) {
        var options = config.tuned(new WebClientOptions()
                .setDecompressionSupported(true)
                .setMetricsName("clockport")
                .setName("clockport"));
        int connect = Math.toIntExact(config.timeouts().connect().toMillis());
        return options.setConnectTimeout(connect)
                .setSslHandshakeTimeout(connect)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setPipelining(false)
                .setFollowRedirects(false)
                .setUserAgentEnabled(true)
                .setUserAgent(config.userAgent());
    }
}
