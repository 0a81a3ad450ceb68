package io.clockport.fake;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By when each connection must have said what it has begun. An idle timeout alone would let a client hold a connection for
 * ever with a byte now and then.
 */
final class Deadlines {

    private final Vertx vertx;
    private final Map<HttpConnection, Deadline> deadlines = new ConcurrentHashMap<>();

    Deadlines(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Closes the connection then, unless something else is set or nothing any more. */
    void set(HttpConnection connection, Duration within) {
        deadlines
                .computeIfAbsent(connection, own -> new Deadline(vertx, () -> close(own)))
                .set(within);
    }

    private void close(HttpConnection connection) {
        forget(connection);
        connection.close();
    }

    /** Lets the connection take its time. */
    void lift(HttpConnection connection) {
        var deadline = deadlines.get(connection);
        if (deadline != null) {
            deadline.lift();
        }
    }

    /** For a connection that is closed. */
    void forget(HttpConnection connection) {
        var deadline = deadlines.remove(connection);
        if (deadline != null) {
            deadline.end();
        }
    }
}
