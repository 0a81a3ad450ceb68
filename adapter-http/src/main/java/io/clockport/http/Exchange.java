package io.clockport.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.internal.http.HttpClientInternal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, seen from below the Web Client. That one gives the request out of its hands when the answer
 * begins and has one future for "get a connection" and "send and wait". So it is handed a view of the pooled client which
 * passes everything on and remembers the one request that is made: as long as there is none, nothing was sent; as soon as
 * there is one, it can be ended at any time, and its connection with it.
 */
final class Exchange {

    private final HttpClient client;
    private final String name;
    private final AtomicReference<State> state = new AtomicReference<>(new State(null, null));

    Exchange(HttpClient client, String name) {
        this.client = client;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Whether the service may have heard of it. */
    boolean wasSent() {
        return Objects.requireNonNull(state.get()).request() != null;
    }

    /** Says what became of the permit that it was sent with. */
    void giveBack(Pace.Permit permit, boolean answered) {
        if (!wasSent()) {
            permit.unused();
        } else if (answered) {
            permit.answered();
        } else {
            permit.lost();
        }
    }

    /** From here on nothing is sent. Says whether the service may have heard of it by then. */
    boolean seal(Throwable cause) {
        state.updateAndGet(now -> now.end() == null ? new State(now.request(), cause) : now);
        return wasSent();
    }

    /** Gives the connection up, or never begins if there is none yet. */
    void end(Throwable cause) {
        seal(cause);
        var request = Objects.requireNonNull(state.get()).request();
        if (request != null) {
            request.reset(0, cause);
        }
    }

    /**
     * The client for this one exchange. The Web Client asks for Vert.x's internal interface; a proxy stays whole when a later
     * Vert.x adds a method to it.
     */
    HttpClient observed() {
        return (HttpClient) Proxy.newProxyInstance(
                HttpClientInternal.class.getClassLoader(), new Class<?>[] {HttpClientInternal.class}, this::passOn);
    }

    private @Nullable Object passOn(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments.length == 1 && arguments[0] instanceof RequestOptions options) {
            return client.request(options).compose(this::begin);
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private Future<HttpClientRequest> begin(HttpClientRequest request) {
        var now = state.updateAndGet(before -> before.end() == null ? new State(request, null) : before);
        var over = now.end();
        if (over == null) {
            return Future.succeededFuture(request);
        }
        request.reset(0, over);
        return Future.failedFuture(over);
    }

    private record State(
            @Nullable HttpClientRequest request, @Nullable Throwable end) {}
}
