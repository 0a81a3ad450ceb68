package io.clockport.fake;

import io.vertx.core.http.HttpConnection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets so many connections in at once; one more is closed at once. Each that is in must soon ask for something. */
final class Door {

    private final Limits limits;
    private final Deadlines deadlines;
    private final Set<HttpConnection> open = ConcurrentHashMap.newKeySet();

    Door(Limits limits, Deadlines deadlines) {
        this.limits = limits;
        this.deadlines = deadlines;
    }

    void enter(HttpConnection connection) {
        connection.closeHandler(closed -> forget(connection));
        if (!takesIn(connection)) {
            connection.close();
        } else {
            deadlines.set(connection, limits.idle());
        }
    }

    /** One after the other, though several event loops let connections in: of two for one place, one gets it. */
    private synchronized boolean takesIn(HttpConnection connection) {
        return open.size() < limits.connections() && open.add(connection);
    }

    /** Of one that is closed, or that speaks HTTP no longer. */
    void forget(HttpConnection connection) {
        open.remove(connection);
        deadlines.forget(connection);
    }
}
