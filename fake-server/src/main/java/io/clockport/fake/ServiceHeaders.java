package io.clockport.fake;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;

/** The headers that every answer of the service carries. */
final class ServiceHeaders {

    static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    /** Shorter bodies come with their length, longer ones in chunks, as from the buffer of the service's server. */
    private static final int LONGEST_IN_ONE_PIECE = 8_192;

    private static final CharSequence DATE = ready("Date");
    private static final CharSequence AUTH_CHECKSUM = ready("X-Auth-Checksum");
    private static final MultiMap ALWAYS = HttpHeaders.headers()
            .add(ready("Cache-Control"), ready("no-cache, no-store, max-age=0, must-revalidate"))
            .add(ready("Expected-Client-Version"), ready("1.0.0"))
            .add(ready("Expires"), ready("0"))
            .add(ready("Pragma"), ready("no-cache"))
            .add(ready("Strict-Transport-Security"), ready("max-age=31536000 ; includeSubDomains"))
            .add(ready("Vary"), ready("Origin, Access-Control-Request-Method, Access-Control-Request-Headers"))
            .add(ready("X-Content-Type-Options"), ready("nosniff"))
            .add(ready("X-Frame-Options"), ready("DENY"))
            .add(ready("X-Xss-Protection"), ready("0"));

    /** The service tells a checksum of who asks; with a salt of this server's own nothing can be told from it. */
    private final byte[] salt = new byte[32];

    private final boolean simulated;
    private final Latest<Instant, String> date = new Latest<>(now -> HTTP_DATE.format(now.atOffset(ZoneOffset.UTC)));
    private final Latest<String, String> checksum = new Latest<>(this::checksum);

    /** As the bytes that go over the wire. */
    private static CharSequence ready(String text) {
        return HttpHeaders.createOptimized(text);
    }

    ServiceHeaders(boolean simulated) {
        this.simulated = simulated;
        new SecureRandom().nextBytes(salt);
    }

    /** {@code now} is the time by the clock that ids and defaults are made by. */
    void addTo(HttpServerRequest request, Instant now) {
        var response = request.response();
        response.headers().addAll(ALWAYS);
        response.putHeader(DATE, date.of(now.truncatedTo(ChronoUnit.SECONDS)));
        if (simulated) {
            Origins.allow(request);
        }
        var credential = Credentials.shown(request);
        if (!credential.isEmpty()) {
            response.putHeader(AUTH_CHECKSUM, checksum.of(credential));
        }
    }

    /** Ends the answer with a body. */
    static void end(HttpServerRequest request, Buffer body) {
        var response = request.response();
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", Integer.toString(body.length()));
        } else {
            response.setChunked(body.length() > LONGEST_IN_ONE_PIECE);
        }
        response.end(body);
    }

    private String checksum(String credential) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(credential.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
