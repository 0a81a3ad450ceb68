package io.clockport.cli;

import io.clockport.cli.command.Check;
import io.clockport.cli.render.Clean;
import io.clockport.cli.render.Length;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpProxy;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the way to a Clockify elsewhere: whether anybody is there, what time it is there, and whom the key lets in. */
final class RemoteCheck {

    private static final Duration NOTICEABLE = Duration.ofSeconds(10);

    private RemoteCheck() {}

    static Stream<Check> of(Said url, Settings settings, Surroundings around, Wiring wiring) {
        return Remote.endpoint(url)
                .fold(
                        problem -> Stream.of(Check.fail("address", problem)),
                        endpoint -> Stream.concat(way(url, endpoint, around), account(settings, around, wiring)));
    }

    private static Stream<Check> way(Said url, Endpoint endpoint, Surroundings around) {
        return EnvironmentProxy.of(endpoint, around)
                .fold(
                        problem -> Stream.of(Check.fail("proxy", problem)),
                        proxy -> Stream.concat(
                                proxy.map(through -> Check.ok("proxy", through + " (the environment)")).stream(),
                                answer(url, endpoint, proxy, around)));
    }

    private static Stream<Check> answer(Said url, Endpoint endpoint, Optional<HttpProxy> proxy, Surroundings around) {
        return Reach.of(endpoint, proxy)
                .map(reply -> Stream.of(
                        Check.ok("address", endpoint.base() + " answers (" + url.where() + ")"),
                        clock(reply.date(), around)))
                .orElseGet(() -> Stream.of(new Check(
                        "address",
                        Check.Verdict.FAIL,
                        endpoint.base() + " does not answer (" + url.where() + ")",
                        "check the network and the address; clockport --store FILE works offline")));
    }

    private static Check clock(Optional<Instant> theirs, Surroundings around) {
        return theirs.map(
                        date -> agreement(Duration.between(date, around.clock().instant())))
                .orElseGet(() ->
                        Check.warn("clock", "the server does not say what time it is", "nothing needs to be done"));
    }

    private static Check agreement(Duration ahead) {
        return ahead.abs().compareTo(NOTICEABLE) <= 0
                ? Check.ok("clock", "it agrees with the server's")
                : Check.warn(
                        "clock",
                        "it is " + Length.of(ahead.abs()) + (ahead.isNegative() ? " behind" : " ahead of")
                                + " the server's",
                        "set it; entries begin and end by the clock of this machine");
    }

    private static Stream<Check> account(Settings settings, Surroundings around, Wiring wiring) {
        var me = wiring.account(settings).flatMap(Remote::whoAmI);
        var key = me.fold(
                problem -> Check.fail("key", problem),
                user -> Check.ok(
                        "key",
                        "it opens the account of " + Clean.line(user.name().orElse(user.email()))));
        var zone = me.toJavaOptional().flatMap(User::settings).map(UserSettings::zone);
        return Stream.of(key, ZoneCheck.of(settings, zone, around));
    }
}
