package io.clockport.fake;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request in until it is whole, in a bounded time and within a bounded size. */
final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Limits limits;
    private final Deadlines deadlines;
    private final ToIntFunction<HttpServerRequest> mostBytes;
    private final BiConsumer<HttpServerRequest, Answer> refusal;

    /** {@code mostBytes} says how large the body of a request may be; a larger one gets the refusal. */
    Reception(
            Limits limits,
            Deadlines deadlines,
            ToIntFunction<HttpServerRequest> mostBytes,
            BiConsumer<HttpServerRequest, Answer> refusal) {
        this.limits = limits;
        this.deadlines = deadlines;
        this.mostBytes = mostBytes;
        this.refusal = refusal;
    }

    void take(HttpServerRequest request, BiConsumer<HttpServerRequest, Buffer> whole) {
        var body = Buffer.buffer();
        var connection = request.connection();
        int most = mostBytes.applyAsInt(request);
        deadlines.set(connection, limits.request());
        request.response().endHandler(sent -> deadlines.set(connection, limits.idle()));
        request.handler(part -> {
            if (body.length() + part.length() > most) {
                request.handler(null).endHandler(null).resume();
                refusal.accept(request, Answer.error(413, 3002, "The body is larger than " + most + " bytes"));
            } else {
                body.appendBuffer(part);
            }
        });
        request.endHandler(end -> {
            deadlines.lift(connection);
            whole.accept(request, body);
        });
        request.exceptionHandler(broken -> LOG.debug("a request broke off: {}", broken.toString()));
    }
}
