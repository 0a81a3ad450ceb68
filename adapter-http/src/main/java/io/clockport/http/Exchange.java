package io.clockport.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.internal.http.HttpClientInternal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
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
    private final AtomicReference<@Nullable HttpClientRequest> request = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> end = new AtomicReference<>();

    Exchange(HttpClient client) {
        this.client = client;
    }

    /** Ends by itself after this time. */
    void endAfter(Duration limit, Vertx vertx, Future<?> answered) {
        long timer = vertx.setTimer(limit.toMillis(), id -> end(new TimeoutException("the deadline passed")));
        answered.onComplete(done -> vertx.cancelTimer(timer));
    }

    /** Whether the service may have heard of it. */
    boolean wasSent() {
        return request.get() != null;
    }

    /** Gives the connection up, or does not begin if there is none yet. Whatever comes after the first time changes nothing. */
    void end(Throwable cause) {
        if (end.compareAndSet(null, cause)) {
            var begun = request.get();
            if (begun != null) {
                begun.reset(0, cause);
            }
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
            return client.request(options).compose(this::begun);
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private Future<HttpClientRequest> begun(HttpClientRequest made) {
        var over = end.get();
        if (over != null) {
            made.reset(0, over);
            return Future.failedFuture(over);
        }
        request.set(made);
        return Future.succeededFuture(made);
    }
}
