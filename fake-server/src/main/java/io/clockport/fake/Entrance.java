package io.clockport.fake;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A port and the event loops behind it, of which each looks after the connections that fall to it. */
record Entrance(List<HttpServer> loops) {

    /** All the loops listen at the same address, by which they find each other. */
    static Future<Entrance> open(Vertx vertx, int loops, SocketAddress address, Supplier<HttpServer> server) {
        var opening = Stream.generate(() -> onALoopOfItsOwn(vertx, address, server))
                .limit(loops)
                .toList();
        return Future.all(opening).map(all -> new Entrance(all.list()));
    }

    /** Whatever is deployed gets the next of the event loops for its context. */
    private static Future<HttpServer> onALoopOfItsOwn(Vertx vertx, SocketAddress address, Supplier<HttpServer> server) {
        Promise<HttpServer> listening = Promise.promise();
        return vertx.deployVerticle(context -> server.get().listen(address).onComplete(listening))
                .compose(deployed -> listening.future());
    }

    int port() {
        return loops.get(0).actualPort();
    }

    /** Takes nobody in any more, and gives those inside so much time to end. */
    Future<?> close(int graceMillis) {
        return Future.join(loops.stream()
                .map(loop -> loop.shutdown(graceMillis, TimeUnit.MILLISECONDS))
                .toList());
    }
}
