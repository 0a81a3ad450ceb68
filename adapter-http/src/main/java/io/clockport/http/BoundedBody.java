package io.clockport.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.codec.spi.BodyStream;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a body, unpacked, up to a limit. Beyond it nothing more is taken: the sender is held back, and as no byte is read
 * any more the request runs into its idle timeout, which closes the connection. So neither a gigabyte nor what unpacks to
 * one costs more memory than the limit.
 */
final class BoundedBody implements BodyStream<byte[]> {

    private final int limit;
    private final Promise<byte[]> result = Promise.promise();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private boolean full;

    BoundedBody(int limit) {
        this.limit = limit;
    }

    @Override
    public Future<byte[]> result() {
        return result.future();
    }

    @Override
    public Future<Void> write(Buffer data) {
        if (!full && data.length() > limit - bytes.size()) {
            full = true;
            bytes.reset();
            result.tryFail(new TooLarge(limit));
        }
        if (!full) {
            bytes.writeBytes(data.getBytes());
        }
        return Future.succeededFuture();
    }

    @Override
    public boolean writeQueueFull() {
        return full;
    }

    @Override
    public Future<Void> end() {
        result.tryComplete(bytes.toByteArray());
        return Future.succeededFuture();
    }

    @Override
    public void handle(Throwable error) {
        result.tryFail(error);
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this;
    }

    @Override
    public BoundedBody setWriteQueueMaxSize(int maxSize) {
        return this;
    }

    @Override
    public BoundedBody drainHandler(@Nullable Handler<Void> handler) {
        return this;
    }

    /** A body that does not fit. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLarge(int limit) {
            super("the answer is larger than " + limit + " bytes", null, false, false);
        }
    }
}
