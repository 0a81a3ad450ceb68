package io.clockport.fake;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Takes requests to the control plane past the guard, and sends what it answers. */
final class ControlHandler {

    /** A state is as large as what it holds; this is room for about half a million entries. */
    private static final int LARGEST_STATE = 256_000_000;

    private static final int LARGEST_ORDER = 65_536;

    private final ControlGuard guard;
    private final ControlPlane plane;
    private final Delivery delivery;

    ControlHandler(ControlGuard guard, ControlPlane plane, Delivery delivery) {
        this.guard = guard;
        this.plane = plane;
        this.delivery = delivery;
    }

    boolean isMeantBy(HttpServerRequest request) {
        return ControlPlane.isMeantBy(Target.pathOf(request.uri()));
    }

    /** Room for a state, but only for somebody who may replace it. */
    int mostBytes(HttpServerRequest request) {
        boolean isState = Target.pathOf(request.uri()).equals(ControlPlane.PREFIX + "/state");
        return isState && guard.refusal(request).isEmpty() ? LARGEST_STATE : LARGEST_ORDER;
    }

    void handle(HttpServerRequest request, Buffer body) {
        delivery.whole(request, guard.refusal(request).orElseGet(() -> answer(request, body)));
    }

    private Answer answer(HttpServerRequest request, Buffer body) {
        MultiMap query;
        try {
            query = request.params();
        } catch (IllegalArgumentException undecodable) {
            return Answer.error(400, 400, "The query cannot be decoded.");
        }
        return plane.answer(request.method().name(), Target.pathOf(request.uri()), query, body);
    }
}
