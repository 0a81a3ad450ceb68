package io.clockport.fake;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Requests of pages that a browser shows. What the service says about pages of other origins shows in its {@code Vary} alone;
 * here every page may ask, for what is simulated belongs to nobody. Of a real account, and of the control plane, none may.
 */
final class Origins {

    private static final String ORIGIN = "Origin";

    private Origins() {}

    /** Whether a browser asks if a page may send a request, before it sends it. */
    static boolean asksFirst(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.getHeader(ORIGIN) != null
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    static Answer permission(HttpServerRequest request) {
        var answer = Answer.empty(200)
                .with("Access-Control-Allow-Methods", "GET,HEAD,POST,PUT,PATCH,DELETE")
                .with("Access-Control-Max-Age", "1800");
        var headers = request.getHeader("Access-Control-Request-Headers");
        return headers == null ? answer : answer.with("Access-Control-Allow-Headers", headers);
    }

    static void allow(HttpServerRequest request) {
        if (request.getHeader(ORIGIN) != null && Target.of(request.uri()).isPresent()) {
            request.response()
                    .putHeader("Access-Control-Allow-Origin", "*")
                    .putHeader("Access-Control-Expose-Headers", "Last-Page,total-count");
        }
    }
}
