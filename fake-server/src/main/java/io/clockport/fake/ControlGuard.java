package io.clockport.fake;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the control plane. With a token: who shows it. Without one, and so on loopback only: programs of this machine,
 * and pages that the fake itself has sent. A page of anybody else is refused whatever its address resolves to.
 */
final class ControlGuard {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final Optional<byte[]> token;

    private ControlGuard(Optional<byte[]> token) {
        this.token = token;
    }

    static ControlGuard onLoopback() {
        return new ControlGuard(Optional.empty());
    }

    static ControlGuard asking(String token) {
        return new ControlGuard(Optional.of(digest(token)));
    }

    /** Why this request gets nothing, if so. */
    Optional<Answer> refusal(HttpServerRequest request) {
        if (isFromAnotherSite(request)) {
            return Optional.of(
                    Answer.error(403, 403, "A page of another origin may not use the control plane of this fake."));
        }
        if (token.isPresent()) {
            return isShown(request, token.get()) ? Optional.empty() : Optional.of(withoutToken());
        }
        return LOOPBACK.contains(host(authority(request)))
                ? Optional.empty()
                : Optional.of(Answer.error(
                        403, 403, "The control plane answers to localhost, 127.0.0.1 and [::1], not to another name."));
    }

    private static Answer withoutToken() {
        return Answer.error(401, 401, "The control plane needs its token: Authorization: Bearer TOKEN")
                .with("WWW-Authenticate", "Bearer realm=\"clockport\", Basic realm=\"clockport\"");
    }

    /** By what a browser says about the page behind a request; programs say nothing. A link may lead here from anywhere. */
    private static boolean isFromAnotherSite(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return (site != null && !OWN_SITE.contains(site) && !isLink(request))
                || (origin != null && !isOwn(origin, authority(request)));
    }

    private static boolean isLink(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isOwn(String origin, String authority) {
        try {
            return authority.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException opaque) {
            return false;
        }
    }

    /** Of a target in absolute form its own; a Host that says otherwise says nothing. */
    private static String authority(HttpServerRequest request) {
        var uri = request.uri();
        int start = uri.indexOf("://");
        if (!uri.startsWith("/") && start > 0) {
            int end = uri.indexOf('/', start + 3);
            return uri.substring(start + 3, end < 0 ? uri.length() : end);
        }
        var host = request.getHeader("Host");
        return host == null ? "" : host;
    }

    private static String host(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        return (hasPort ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
    }

    /** As a bearer token, or as the password of anybody, which is how a browser can show it. */
    private static boolean isShown(HttpServerRequest request, byte[] token) {
        return shown(request.getHeader("Authorization"))
                .map(ControlGuard::digest)
                .filter(digest -> MessageDigest.isEqual(digest, token))
                .isPresent();
    }

    private static Optional<String> shown(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        return header.startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.of(header).filter(value -> value.startsWith(BASIC)).flatMap(ControlGuard::password);
    }

    private static Optional<String> password(String header) {
        try {
            var bytes =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            var pair = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? Optional.of(pair[1]) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Of the same length for every token, so that nothing is told by how long it takes to compare. */
    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
