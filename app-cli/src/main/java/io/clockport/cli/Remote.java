package io.clockport.cli;

import io.clockport.Clockify;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.vavr.control.Either;

/** Connects to a Clockify over HTTP. Apart from the wiring, so that an offline command loads nothing of it. */
final class Remote {

    private static final String REAL = "clockify";

    private Remote() {}

    static Either<Problem, Clockify> connect(String url, Surroundings around) {
        return endpoint(url)
                .flatMap(endpoint -> around.variable("CLOCKIFY_API_KEY")
                        .<Either<Problem, Clockify>>map(key -> open(endpoint, key))
                        .orElseGet(() -> new Problem(
                                        ExitCode.CONFIG,
                                        "there is no API key for " + endpoint.base(),
                                        "set CLOCKIFY_API_KEY; Clockify shows it in your profile settings")
                                .asLeft()));
    }

    private static Either<Problem, Clockify> open(Endpoint endpoint, String key) {
        try {
            return Either.right(HttpClockify.connect(HttpConfig.of(endpoint, Credentials.apiKey(key))));
        } catch (IllegalArgumentException unfit) {
            // The key itself is never repeated.
            return new Problem(ExitCode.CONFIG, "CLOCKIFY_API_KEY cannot be an API key", "copy it once more").asLeft();
        }
    }

    private static Either<Problem, Endpoint> endpoint(String url) {
        try {
            return Either.right(url.strip().equals(REAL) ? Endpoint.global() : Endpoint.at(url.strip()));
        } catch (IllegalArgumentException unfit) {
            return Problem.usage(
                            "\"" + url + "\" is no address of a Clockify",
                            "write clockify for the service itself, or for example http://localhost:8080/api/v1")
                    .asLeft();
        }
    }
}
