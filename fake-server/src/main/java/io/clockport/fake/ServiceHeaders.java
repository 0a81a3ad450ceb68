package io.clockport.fake;

import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The headers that every answer of the service carries. */
final class ServiceHeaders {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private ServiceHeaders() {}

    /** {@code now} is the time by the clock that ids and defaults are made by. */
    static void addTo(HttpServerResponse response, Instant now) {
        response.putHeader("Date", HTTP_DATE.format(now.atOffset(ZoneOffset.UTC)))
                .putHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .putHeader("Expected-Client-Version", "1.0.0")
                .putHeader("Expires", "0")
                .putHeader("Pragma", "no-cache")
                .putHeader("Vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("X-Xss-Protection", "0");
    }
}
