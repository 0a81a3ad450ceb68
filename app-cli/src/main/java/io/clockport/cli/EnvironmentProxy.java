package io.clockport.cli;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpProxy;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The proxy that the environment names for an address, in the variables that other programs heed: {@code https_proxy} or {@code
 * http_proxy}, else {@code all_proxy}; none for what {@code no_proxy} names. Small letters come first. This machine itself is never
 * reached through a proxy.
 */
final class EnvironmentProxy {

    private EnvironmentProxy() {}

    static Either<Problem, Optional<HttpProxy>> of(Endpoint endpoint, Surroundings around) {
        var scheme = endpoint.base().getScheme().toLowerCase(Locale.ROOT);
        return Stream.of(scheme + "_proxy", "all_proxy")
                .flatMap(EnvironmentProxy::spellings)
                .filter(name -> around.variable(name).isPresent())
                .findFirst()
                .filter(name -> !goesStraightTo(host(endpoint), around))
                .<Either<Problem, Optional<HttpProxy>>>map(
                        name -> proxy(name, around.variable(name).orElseThrow()).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Either<Problem, HttpProxy> proxy(String name, String address) {
        try {
            return Either.right(HttpProxy.at(address));
        } catch (IllegalArgumentException unfit) {
            return new Problem(
                            ExitCode.CONFIG,
                            name + ": " + unfit.getMessage(),
                            "write for example http://proxy.example:3128, or name the address in no_proxy")
                    .asLeft();
        }
    }

    private static String host(Endpoint endpoint) {
        return endpoint.base().getHost().replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean goesStraightTo(String host, Surroundings around) {
        return isThisMachine(host)
                || spellings("no_proxy")
                        .flatMap(name -> around.variable(name).stream())
                        .flatMap(list -> Stream.of(list.toLowerCase(Locale.ROOT).split("[\\s,]+")))
                        .anyMatch(spared -> spared.equals("*") || isOf(host, spared.replaceFirst("^\\*?\\.", "")));
    }

    private static Stream<String> spellings(String variable) {
        return Stream.of(variable, variable.toUpperCase(Locale.ROOT));
    }

    private static boolean isThisMachine(String host) {
        return isOf(host, "localhost") || host.matches("127(\\.\\d+){3}") || host.equals("::1");
    }

    private static boolean isOf(String host, String domain) {
        return !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
    }
}
