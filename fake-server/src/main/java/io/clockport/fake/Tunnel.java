package io.clockport.fake;

import io.vavr.Lazy;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The way in for clients whose base URL is fixed and begins with https: they are given this server as their proxy, and ask it for a
 * tunnel to the service. What they reach through it is this server again, by a door of its own that speaks TLS and is opened for the
 * first of them. No tunnel leads anywhere else.
 */
final class Tunnel {

    private static final String SERVICE = "clockify.me";
    private static final String TLS_PORT = ":443";

    private final Vertx vertx;
    private final NetClient client;
    private final Lazy<Future<Integer>> inside;
    private final Door door;
    private final Delivery delivery;

    /** {@code inside} opens the door on this machine and says its port. */
    Tunnel(Vertx vertx, Supplier<Future<Integer>> inside, Door door, Delivery delivery) {
        this.vertx = vertx;
        this.client = vertx.createNetClient();
        this.inside = Lazy.of(inside);
        this.door = door;
        this.delivery = delivery;
    }

    static boolean isAskedFor(HttpServerRequest request) {
        return request.method().equals(HttpMethod.CONNECT);
    }

    void open(HttpServerRequest request) {
        if (!leadsToTheService(request.uri())) {
            refuse(
                    request,
                    "This proxy leads nowhere but to itself: name port 443 of clockify.me or of a host below it.");
            return;
        }
        // A tunnel may be silent for as long as its far end lets it be.
        door.forget(request.connection());
        request.pause();
        // Whoever asked first opened the door, perhaps on another loop; both ends of a tunnel belong to one.
        var loop = vertx.getOrCreateContext();
        inside.get().onComplete(opened -> loop.runOnContext(here -> lead(request, opened)));
    }

    private void lead(HttpServerRequest request, AsyncResult<Integer> opened) {
        var port = opened.succeeded()
                ? Future.succeededFuture(opened.result())
                : Future.<Integer>failedFuture(opened.cause());
        port.compose(number -> client.connect(number, "127.0.0.1"))
                .onSuccess(inner -> join(request, inner))
                .onFailure(trouble -> {
                    refuse(request, "No tunnel could be opened: " + trouble.getMessage());
                    request.connection().close();
                });
    }

    private void refuse(HttpServerRequest request, String why) {
        delivery.whole(request, Answer.error(502, 502, why));
    }

    private static void join(HttpServerRequest request, NetSocket inner) {
        request.toNetSocket()
                .onSuccess(outer -> {
                    outer.pipeTo(inner);
                    inner.pipeTo(outer);
                })
                .onFailure(gone -> inner.close());
    }

    private static boolean leadsToTheService(String authority) {
        var lower = authority.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(TLS_PORT)) {
            return false;
        }
        var host = lower.substring(0, lower.length() - TLS_PORT.length());
        return host.equals(SERVICE) || host.endsWith("." + SERVICE);
    }
}
