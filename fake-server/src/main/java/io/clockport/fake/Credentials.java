package io.clockport.fake;

import io.clockport.Clockify;
import io.vavr.control.Either;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whose request it is: exactly one of a key, an add-on's token, or, behind a gateway, a bearer token. A few operations take the
 * marketplace's token instead, and those on all workspaces take no add-on's.
 */
final class Credentials {

    private static final String BEARER = "Bearer ";
    private static final List<String> SECRET_HEADERS =
            List.of("x-api-key", "x-addon-token", "authorization", "x-marketplace-token", "cookie");

    private Credentials() {}

    static Either<Answer, Clockify> check(
            HttpServerRequest request, Target target, Function<String, Optional<Clockify>> accountOf) {
        var key = request.getHeader("X-Api-Key");
        var token = request.getHeader("X-Addon-Token");
        var given = new ArrayList<String>();
        Optional.ofNullable(key).ifPresent(given::add);
        Optional.ofNullable(token).ifPresent(given::add);
        if (target.gateway()) {
            bearer(request).ifPresent(given::add);
        }
        Optional.ofNullable(request.getHeader("X-Marketplace-Token"))
                .filter(shown -> takesMarketplaceToken(request.method(), target.path()))
                .ifPresent(given::add);
        if (given.size() != 1) {
            return Either.left(Answer.error(401, 1000, "Multiple or none auth tokens present"));
        }
        if (token != null && isAboutAllWorkspaces(target.path())) {
            return Either.left(unknown(false));
        }
        return accountOf
                .apply(given.get(0))
                .<Either<Answer, Clockify>>map(Either::right)
                .orElseGet(() -> Either.left(unknown(key != null)));
    }

    private static boolean isAboutAllWorkspaces(String path) {
        return Operation.segments(path).equals(List.of("", "workspaces"));
    }

    private static boolean takesMarketplaceToken(HttpMethod method, String path) {
        var segments = Operation.segments(path);
        return method.equals(HttpMethod.GET)
                ? segments.equals(List.of("", "user")) || isAboutAllWorkspaces(path)
                : method.equals(HttpMethod.POST) && path.replaceFirst("/$", "").endsWith("/users/info");
    }

    /** What the request shows, to tell one client from another. */
    static String shown(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("X-Api-Key"))
                .or(() -> Optional.ofNullable(request.getHeader("X-Addon-Token")))
                .or(() -> bearer(request))
                .orElse("");
    }

    private static Optional<String> bearer(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()));
    }

    private static Answer unknown(boolean key) {
        return key ? Answer.error(401, 4003, "Api key does not exist") : Answer.error(401, 4017, "Token is not valid");
    }

    /** The headers that must never be shown again. */
    static List<String> secretHeaders() {
        return SECRET_HEADERS;
    }

    /** Whether it is one of them, however it is spelt. */
    static boolean isSecret(String header) {
        for (var secret : SECRET_HEADERS) {
            if (secret.equalsIgnoreCase(header)) {
                return true;
            }
        }
        return false;
    }
}
