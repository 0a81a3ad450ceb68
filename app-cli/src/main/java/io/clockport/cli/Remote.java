package io.clockport.cli;

import io.clockport.Clockify;
import io.clockport.cli.config.ApiKey;
import io.clockport.cli.config.PaceWords;
import io.clockport.cli.config.Setting;
import io.clockport.cli.config.TimeoutWords;
import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.http.Credential;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.http.Pace;
import io.clockport.http.Timeouts;
import io.clockport.user.User;
import io.vavr.control.Either;

/** Connects to a Clockify over HTTP. Apart from the wiring, so that an offline command loads nothing of it. */
final class Remote {

    private static final String REAL = "clockify";
    private static final String GATEWAY = "/clockify/api/v1";

    private Remote() {}

    static Either<Problem, Clockify> connect(Said url, Settings settings, Surroundings around) {
        return endpoint(url)
                .flatMap(endpoint -> pace(settings)
                        .flatMap(pace -> timeouts(settings)
                                .flatMap(timeouts -> new Keys(settings, around)
                                        .of(url)
                                        .flatMap(key -> config(endpoint, key, around))
                                        .map(config -> config.withPace(pace).withTimeouts(timeouts))
                                        .map(config -> open(config, settings, around)))));
    }

    /** With a key that is not kept anywhere yet. */
    static Either<Problem, Clockify> trying(Said url, ApiKey key, Surroundings around) {
        return endpoint(url).flatMap(endpoint -> config(endpoint, key, around)).map(HttpClockify::connect);
    }

    static Either<Problem, User> whoAmI(Clockify account) {
        return account.users()
                .me()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .mapLeft(Explain::failure);
    }

    private static Either<Problem, HttpConfig> config(Endpoint endpoint, ApiKey key, Surroundings around) {
        var straight = HttpConfig.of(endpoint, Credentials.of(proof(endpoint, key.reveal())));
        return EnvironmentProxy.of(endpoint, around)
                .map(proxy -> proxy.map(straight::withProxy).orElse(straight));
    }

    /** Behind a gateway the key is a bearer token; the form of its address tells. */
    private static Credential proof(Endpoint endpoint, String key) {
        return endpoint.base().getPath().endsWith(GATEWAY) ? Credential.bearer(key) : Credential.apiKey(key);
    }

    private static Clockify open(HttpConfig config, Settings settings, Surroundings around) {
        return HttpClockify.connect(settings.debug() ? config.withListener(new Exchanges(around)) : config);
    }

    static Either<Problem, Endpoint> endpoint(Said url) {
        try {
            var text = url.value().strip();
            return Either.right(text.equals(REAL) ? Endpoint.global() : Endpoint.at(text));
        } catch (IllegalArgumentException unfit) {
            return new Problem(
                            url.origin().whenWrong(),
                            url.where() + ": \"" + url.value() + "\" is no address of a Clockify",
                            "write clockify for the service itself, or for example http://localhost:8080/api/v1")
                    .asLeft();
        }
    }

    private static Either<Problem, Pace> pace(Settings settings) {
        return settings.find(Setting.PACE)
                .map(said -> PaceWords.parse(said.value())
                        .<Either<Problem, Pace>>map(
                                limit -> Either.right(Pace.within(limit.requests(), limit.within())))
                        .orElseGet(() -> new Problem(
                                        said.origin().whenWrong(),
                                        said.where() + ": \"" + said.value() + "\" is no pace",
                                        "write for example " + PaceWords.EXAMPLES)
                                .asLeft()))
                .orElseGet(() -> Either.right(Pace.usual()));
    }

    /** No byte is waited for longer than the whole. */
    private static Either<Problem, Timeouts> timeouts(Settings settings) {
        return settings.find(Setting.TIMEOUT)
                .map(said -> TimeoutWords.parse(said.value())
                        .<Either<Problem, Timeouts>>map(longest -> Either.right(
                                longest.compareTo(Timeouts.USUAL.idle()) < 0
                                        ? Timeouts.USUAL.callWithin(longest).idleFor(longest)
                                        : Timeouts.USUAL.callWithin(longest)))
                        .orElseGet(() -> new Problem(
                                        said.origin().whenWrong(),
                                        said.where() + ": \"" + said.value() + "\" is no time to wait",
                                        "write for example " + TimeoutWords.EXAMPLES)
                                .asLeft()))
                .orElseGet(() -> Either.right(Timeouts.USUAL));
    }
}
