package io.clockport.http;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.net.URI;
import java.util.Optional;

/**
 * Where an answer sends the caller instead. It is followed with the same method, path, body and credentials, so only on the
 * very host that was configured and only from plain http to https. Fidelity: row {@code http.redirect-to-https}.
 */
final class Redirect {

    private Redirect() {}

    /** Empty when the answer is none. */
    static Optional<Either<Refused, Endpoint>> of(Answer answer, Endpoint from) {
        return switch (answer.status()) {
            case 301, 302, 307, 308 -> answer.header("Location").map(location -> target(location, from));
            default -> Optional.empty();
        };
    }

    static Refused refused(String reason) {
        return new Refused.Invalid("endpoint", reason);
    }

    private static Either<Refused, Endpoint> target(String location, Endpoint from) {
        URI to;
        try {
            to = from.base().resolve(location);
        } catch (IllegalArgumentException nonsense) {
            return Either.left(nowhere());
        }
        if (to.getPort() > Endpoint.LAST_PORT) {
            return Either.left(nowhere());
        }
        if (to.getHost() == null
                || to.getScheme() == null
                || !to.getHost().equalsIgnoreCase(from.base().getHost())) {
            return Either.left(refused("it redirects to another host, where the credentials must not go"));
        }
        boolean upgrade = !from.isSecure() && to.getScheme().equalsIgnoreCase("https");
        return upgrade
                ? Either.right(Endpoint.at("https://" + to.getHost() + ":" + securePort(to)
                        + from.base().getRawPath()))
                : Either.left(refused("it redirects to " + to.getScheme() + "://" + to.getHost() + ", not to https"));
    }

    private static Refused nowhere() {
        return refused("it redirects to something that is no address");
    }

    private static int securePort(URI to) {
        return to.getPort() >= 0 ? to.getPort() : 443;
    }
}
