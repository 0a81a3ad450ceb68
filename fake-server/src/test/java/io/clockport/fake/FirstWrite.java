package io.clockport.fake;

import io.vertx.core.http.HttpMethod;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets something go wrong with the first request that changes anything, and with no other. */
final class FirstWrite implements FaultSequence {

    private final Kind kind;
    private final int status;
    private final AtomicBoolean done = new AtomicBoolean();

    FirstWrite(Kind kind, int status) {
        this.kind = kind;
        this.status = status;
    }

    @Override
    public Kind next(HttpMethod method) {
        return method.equals(HttpMethod.GET) || !done.compareAndSet(false, true) ? Kind.NONE : kind;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String retryAfter() {
        return "0";
    }
}
