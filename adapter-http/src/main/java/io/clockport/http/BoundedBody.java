package io.clockport.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import io.vertx.ext.web.codec.spi.BodyStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers a body, unpacked, up to a limit. Beyond it nothing is kept, and whoever can end the exchange is told. */
final class BoundedBody implements BodyStream<byte[]> {

    private final int limit;
    private final Consumer<TooLarge> overflow;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private final Promise<byte[]> whole = Promise.promise();

    BoundedBody(int limit, Consumer<TooLarge> overflow) {
        this.limit = limit;
        this.overflow = overflow;
    }

    @Override
    public Future<byte[]> result() {
        return whole.future();
    }

    @Override
    public Future<Void> write(Buffer more) {
        if (more.length() <= limit - bytes.size()) {
            bytes.writeBytes(more.getBytes());
            return Future.succeededFuture();
        }
        var problem = new TooLarge(limit);
        bytes.reset();
        if (whole.tryFail(problem)) {
            overflow.accept(problem);
        }
        return Future.failedFuture(problem);
    }

    @Override
    public Future<Void> end() {
        whole.tryComplete(bytes.toByteArray());
        return Future.succeededFuture();
    }

    @Override
    public void handle(Throwable cutOff) {
        whole.tryFail(cutOff);
    }

    @Override
    public boolean writeQueueFull() {
        return false;
    }

    @Override
    public BoundedBody setWriteQueueMaxSize(int size) {
        return this;
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this;
    }

    @Override
    public WriteStream<Buffer> drainHandler(@Nullable Handler<Void> handler) {
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
