package io.clockport.fake;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Sends answers: as they should be, late, in pieces, or not to the end. Who has gone away gets nothing. */
final class Delivery {

    private static final int MOST_PIECES = 20;

    private final Vertx vertx;
    private final Supplier<Instant> now;
    private final ServiceHeaders headers;

    /** {@code now} dates the answers; what is simulated may be asked by every page in a browser. */
    Delivery(Vertx vertx, Supplier<Instant> now, boolean simulated) {
        this.vertx = vertx;
        this.now = now;
        this.headers = new ServiceHeaders(simulated);
    }

    void whole(HttpServerRequest request, Answer answer) {
        if (isGone(request)) {
            return;
        }
        var response = head(request, answer);
        if (answer.hasBody()) {
            ServiceHeaders.end(request, answer.bytes());
        } else {
            response.end();
        }
    }

    void late(HttpServerRequest request, Answer answer, Duration delay) {
        after(delay, () -> whole(request, answer));
    }

    /** Promises the whole answer, sends half of it, and hangs up. */
    void cut(HttpServerRequest request, Answer answer) {
        if (isGone(request)) {
            return;
        }
        var bytes = answer.bytes();
        head(request, answer)
                .putHeader("Content-Length", Integer.toString(Math.max(1, bytes.length())))
                .write(bytes.slice(0, bytes.length() / 2))
                .onComplete(written -> request.connection().close());
    }

    /** Sends half of the body as if it were all, so that only who reads the JSON notices. */
    void broken(HttpServerRequest request, Answer answer) {
        if (!isGone(request)) {
            var bytes = answer.bytes();
            head(request, answer).end(bytes.slice(0, bytes.length() / 2));
        }
    }

    /** Sends the head at once and the body piece by piece. */
    void slowly(HttpServerRequest request, Answer answer, Duration over) {
        if (isGone(request)) {
            return;
        }
        var bytes = answer.bytes();
        var response = head(request, answer);
        if (bytes.length() == 0) {
            late(request, answer, over);
            return;
        }
        response.putHeader("Content-Length", Integer.toString(bytes.length()));
        int pieces = Math.min(MOST_PIECES, bytes.length());
        piece(request, bytes, 0, pieces, over.dividedBy(pieces));
    }

    private void piece(HttpServerRequest request, Buffer bytes, int number, int pieces, Duration pause) {
        if (isGone(request)) {
            return;
        }
        var piece = bytes.slice(share(bytes, number, pieces), share(bytes, number + 1, pieces));
        if (number + 1 == pieces) {
            request.response().end(piece);
        } else {
            request.response().write(piece);
            after(pause, () -> piece(request, bytes, number + 1, pieces, pause));
        }
    }

    private static int share(Buffer bytes, int number, int pieces) {
        return (int) ((long) bytes.length() * number / pieces);
    }

    void hangUp(HttpServerRequest request) {
        request.connection().close();
    }

    private void after(Duration delay, Runnable work) {
        vertx.setTimer(Math.max(1, delay.toMillis()), timer -> work.run());
    }

    private static boolean isGone(HttpServerRequest request) {
        return request.response().ended() || request.response().closed();
    }

    private HttpServerResponse head(HttpServerRequest request, Answer answer) {
        var response = request.response();
        if (response.headWritten()) {
            return response;
        }
        response.setStatusCode(answer.status());
        headers.addTo(request, now.get());
        answer.headers().forEach(response::putHeader);
        if (answer.hasBody()) {
            response.putHeader(Answer.CONTENT_TYPE, answer.contentType());
        }
        return response;
    }
}
