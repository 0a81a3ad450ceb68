package io.clockport.fake;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests to the control plane past the guard, and sends what it answers. */
final class ControlHandler {

    /** A state is as large as what it holds; this is room for about half a million entries. */
    private static final int LARGEST_STATE = 256_000_000;

    private static final int LARGEST_ORDER = 65_536;

    private static final Logger LOG = LoggerFactory.getLogger(ControlHandler.class);

    private final Vertx vertx;
    private final ControlGuard guard;
    private final ControlPlane plane;
    private final Turns turns;
    private final Delivery delivery;

    ControlHandler(Vertx vertx, ControlGuard guard, ControlPlane plane, Turns turns, Delivery delivery) {
        this.vertx = vertx;
        this.guard = guard;
        this.plane = plane;
        this.turns = turns;
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
        var refusal = guard.refusal(request);
        if (refusal.isPresent()) {
            delivery.whole(request, refusal.get());
        } else if (plane.isSlow(request.method().name(), Target.pathOf(request.uri()))) {
            elsewhere(request, body);
        } else {
            delivery.whole(request, turns.take(request.method().name(), () -> answer(request, body)));
        }
    }

    /** By a thread that nobody waits for, so that the service goes on meanwhile. */
    private void elsewhere(HttpServerRequest request, Buffer body) {
        vertx.executeBlocking(() -> answer(request, body), false)
                .onSuccess(answer -> delivery.whole(request, answer))
                .onFailure(defect -> {
                    LOG.error("an order to the control plane was not followed", defect);
                    delivery.hangUp(request);
                });
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
