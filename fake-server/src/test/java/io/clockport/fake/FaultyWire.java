package io.clockport.fake;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between clients and the fake and does to each request what a plan says: passes it on, loses it before or after it
 * took effect, answers something else, lets it come late, or goes down and comes up again. A plan is known by the client's
 * key, so that many can run side by side.
 */
final class FaultyWire {

    private static final int DELAY_MILLIS = 450;

    private final Vertx vertx;
    private final HttpClient client;
    private final URI behind;
    private final Map<String, FaultSequence> plans = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> onTheirWay = new ConcurrentHashMap<>();
    private final Set<HttpConnection> connections = ConcurrentHashMap.newKeySet();
    private volatile @Nullable HttpServer server;

    FaultyWire(Vertx vertx, URI behind) throws Exception {
        this.vertx = vertx;
        this.behind = behind;
        this.client = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(64));
        listen(0).toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    String address() {
        var listening = server;
        return "http://127.0.0.1:" + (listening == null ? 0 : listening.actualPort()) + behind.getPath();
    }

    void plan(String key, FaultSequence faults) {
        plans.put(key, faults);
        onTheirWay.put(key, new AtomicInteger());
    }

    /** Whether everything that was sent with this key has had its effect by now, if it has one. */
    boolean isQuiet(String key) {
        var count = onTheirWay.get(key);
        return count == null || count.get() == 0;
    }

    void forget(String key) {
        plans.remove(key);
        onTheirWay.remove(key);
    }

    private Future<HttpServer> listen(int port) {
        var next = vertx.createHttpServer().connectionHandler(connection -> {
            connections.add(connection);
            connection.closeHandler(gone -> connections.remove(connection));
        });
        return next.requestHandler(request -> request.body().onSuccess(body -> meet(request, body)))
                .listen(port, "127.0.0.1")
                .onSuccess(listening -> server = listening);
    }

    private void meet(HttpServerRequest request, Buffer body) {
        var key = request.getHeader("X-Api-Key");
        var plan = plans.get(key);
        switch (plan == null ? FaultSequence.Kind.NONE : plan.next(request.method())) {
            case NONE -> pass(request, body, key, answer -> answer(request, answer));
            case FAIL -> request.response().setStatusCode(plan.status()).end();
            case COMMIT_THEN_FAIL ->
                pass(
                        request,
                        body,
                        key,
                        answer ->
                                request.response().setStatusCode(plan.status()).end());
            case RATE_LIMIT ->
                request.response()
                        .setStatusCode(429)
                        .putHeader("Retry-After", plan.retryAfter())
                        .end();
            case RESET -> request.connection().close();
            case COMMIT_THEN_RESET ->
                pass(request, body, key, answer -> request.connection().close());
            case CUT_BODY -> pass(request, body, key, answer -> cut(request, answer));
            case DELAY -> delayed(request, body, key);
            case RESTART -> restart();
        }
    }

    private void delayed(HttpServerRequest request, Buffer body, String key) {
        count(key, 1);
        vertx.setTimer(DELAY_MILLIS, now -> {
            pass(request, body, key, answer -> answer(request, answer));
            count(key, -1);
        });
    }

    /** Nobody is there for a moment, and whoever was connected is not any more. */
    private void restart() {
        var old = server;
        if (old != null) {
            int port = old.actualPort();
            server = null;
            old.close().onComplete(closed -> vertx.setTimer(3, now -> listen(port)));
        }
        connections.forEach(HttpConnection::close);
    }

    private void pass(HttpServerRequest request, Buffer body, String key, java.util.function.Consumer<Reply> then) {
        count(key, 1);
        var options = new RequestOptions()
                .setMethod(request.method())
                .setHost(behind.getHost())
                .setPort(behind.getPort())
                .setURI(request.uri());
        request.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Length") && !name.equalsIgnoreCase("Host")) {
                options.addHeader(name, value);
            }
        });
        client.request(options)
                .compose(sent -> sent.send(body))
                .compose(answer -> answer.body().map(bytes -> new Reply(answer, bytes)))
                .onComplete(done -> {
                    count(key, -1);
                    if (done.succeeded()) {
                        then.accept(done.result());
                    } else {
                        request.connection().close();
                    }
                });
    }

    private void count(String key, int change) {
        var count = onTheirWay.get(key);
        if (count != null) {
            count.addAndGet(change);
        }
    }

    private static void answer(HttpServerRequest request, Reply reply) {
        if (!request.response().closed()) {
            head(request, reply);
            request.response().end(reply.body());
        }
    }

    private static void cut(HttpServerRequest request, Reply reply) {
        if (!request.response().closed()) {
            head(request, reply);
            request.response()
                    .putHeader("Content-Length", Integer.toString(reply.body().length() + 1))
                    .write(reply.body().getBuffer(0, reply.body().length() / 2))
                    .onComplete(written -> request.connection().close());
        }
    }

    private static void head(HttpServerRequest request, Reply reply) {
        request.response().setStatusCode(reply.head().statusCode());
        reply.head().headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Length") && !name.equalsIgnoreCase("Transfer-Encoding")) {
                request.response().putHeader(name, value);
            }
        });
    }

    private record Reply(HttpClientResponse head, Buffer body) {}
}
