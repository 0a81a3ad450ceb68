package io.clockport.fake;

import io.vertx.core.http.HttpConnection;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many connections in at once; one more is closed at once. Each that is in must soon ask for something. */
final class Door {

    private final Limits limits;
    private final Deadlines deadlines;
    private final AtomicInteger open = new AtomicInteger();

    Door(Limits limits, Deadlines deadlines) {
        this.limits = limits;
        this.deadlines = deadlines;
    }

    void enter(HttpConnection connection) {
        int now = open.incrementAndGet();
        connection.closeHandler(closed -> {
            open.decrementAndGet();
            deadlines.clear(connection);
        });
        if (now > limits.connections()) {
            connection.close();
        } else {
            deadlines.set(connection, limits.idle());
        }
    }
}
