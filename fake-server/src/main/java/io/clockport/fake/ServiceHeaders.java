package io.clockport.fake;

import io.vertx.core.http.HttpServerResponse;

/** The headers that every answer of the service carries. */
final class ServiceHeaders {

    private ServiceHeaders() {}

    static void addTo(HttpServerResponse response) {
        response.putHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .putHeader("Expected-Client-Version", "1.0.0")
                .putHeader("Expires", "0")
                .putHeader("Pragma", "no-cache")
                .putHeader("Vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("X-Xss-Protection", "0");
    }
}
