package io.clockport.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Servers on loopback that do exactly what a test says, on a port that the system chose. */
final class Servers implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();

    /** A server, and the endpoint that leads to it. */
    Endpoint listening(Consumer<HttpServerRequest> behaviour) {
        try {
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(behaviour::accept)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            return Endpoint.at("http://127.0.0.1:" + server.actualPort() + "/api/v1");
        } catch (Exception problem) {
            throw new AssertionError("no server could be started", problem);
        }
    }

    Vertx vertx() {
        return vertx;
    }

    @Override
    public void close() {
        vertx.close();
    }
}
