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
    private final Map<HttpConnection, Long> timers = new ConcurrentHashMap<>();

    Deadlines(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Closes the connection then, unless something else is set or nothing any more. */
    void set(HttpConnection connection, Duration within) {
        clear(connection);
        timers.put(connection, vertx.setTimer(Math.max(1, within.toMillis()), late -> connection.close()));
    }

    void clear(HttpConnection connection) {
        var timer = timers.remove(connection);
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }
}
