package io.clockport.cli;

import io.clockport.cli.command.Check;
import io.clockport.cli.config.Colors;
import io.clockport.cli.config.PaceWords;
import io.clockport.cli.config.Setting;
import io.clockport.cli.config.TargetWords;
import io.clockport.cli.config.TimeoutWords;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Clean;
import io.clockport.cli.render.Length;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpProxy;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks at everything that a command with these settings rests on, each thing by itself. */
final class Checkup {

    private static final Duration NOTICEABLE = Duration.ofSeconds(10);

    private final Surroundings around;
    private final Wiring wiring;
    private final List<Check> checks = new ArrayList<>();

    private Checkup(Surroundings around, Wiring wiring) {
        this.around = around;
        this.wiring = wiring;
    }

    static List<Check> of(Either<Problem, Settings> settings, Surroundings around, Wiring wiring) {
        var checkup = new Checkup(around, wiring);
        checkup.configuration(settings);
        settings.forEach(checkup::all);
        checkup.checks.addAll(TerminalCheck.of(settings.toJavaOptional(), around));
        return List.copyOf(checkup.checks);
    }

    private void configuration(Either<Problem, Settings> settings) {
        checks.add(settings.fold(problem -> Check.fail("configuration", problem), found -> {
            var file = ConfigPlace.of(around).toJavaOptional().flatMap(place -> place);
            var there = file.filter(config -> Files.exists(config.path()));
            return Check.ok(
                    "configuration",
                    there.map(config -> config.path() + ", "
                                    + found.profile()
                                            .map(profile -> "profile " + profile.name())
                                            .orElse("no profile chosen"))
                            .orElseGet(() -> file.map(config -> "nothing is set; it would be " + config.path())
                                    .orElse("nothing is set, and there is no home directory for it")));
        }));
    }

    private void all(Settings settings) {
        settings.place().fold(problem -> checks.add(Check.fail("place", problem)), place -> {
            place.fold(
                    there -> {
                        there(there.url(), settings);
                        return "";
                    },
                    here -> {
                        here(here);
                        zone(settings, Optional.empty());
                        return "";
                    });
            return true;
        });
        habit(settings, Setting.PACE, "pace", word -> PaceWords.parse(word).isPresent(), PaceWords.EXAMPLES, "50/s");
        habit(
                settings,
                Setting.TIMEOUT,
                "timeout",
                word -> TimeoutWords.parse(word).isPresent(),
                TimeoutWords.EXAMPLES,
                "1m");
        habit(
                settings,
                Setting.TARGET,
                "target",
                word -> TargetWords.parse(word).isPresent(),
                TargetWords.EXAMPLES,
                "none");
        habit(settings, Setting.COLOR, "color", word -> Colors.parse(word).isPresent(), Colors.WORDS, "auto");
    }

    private void here(Place.Here here) {
        var from = here.store().map(said -> " (" + said.where() + ")").orElse("");
        checks.add(StorePlace.of(here.store(), around)
                .fold(problem -> Check.fail("store", problem), file -> store(file, from, here)));
    }

    private Check store(Path file, String from, Place.Here here) {
        if (!Files.exists(file)) {
            return Check.ok("store", file + from + " is not there yet; the first command makes it");
        }
        return wiring.offline(here)
                .fold(problem -> Check.fail("store", problem), store -> Check.ok("store", file + from + " opens"));
    }

    private void there(Said url, Settings settings) {
        var endpoint = Remote.endpoint(url);
        endpoint.fold(problem -> checks.add(Check.fail("address", problem)), found -> reach(url, found));
        endpoint.forEach(found -> {
            var me = wiring.account(settings).flatMap(Remote::whoAmI);
            checks.add(me.fold(
                    problem -> Check.fail("key", problem),
                    user -> Check.ok(
                            "key",
                            "it opens the account of " + Clean.line(user.name().orElse(user.email())))));
            zone(settings, me.toJavaOptional().flatMap(User::settings).map(UserSettings::zone));
        });
    }

    private boolean reach(Said url, Endpoint endpoint) {
        return EnvironmentProxy.of(endpoint, around)
                .fold(problem -> checks.add(Check.fail("proxy", problem)), proxy -> reach(url, endpoint, proxy));
    }

    private boolean reach(Said url, Endpoint endpoint, Optional<HttpProxy> proxy) {
        proxy.ifPresent(way -> checks.add(Check.ok("proxy", way + " (the environment)")));
        var reply = Reach.of(endpoint, proxy);
        checks.add(reply.map(found -> Check.ok("address", endpoint.base() + " answers (" + url.where() + ")"))
                .orElseGet(() -> new Check(
                        "address",
                        Check.Verdict.FAIL,
                        endpoint.base() + " does not answer (" + url.where() + ")",
                        "check the network and the address; clockport --store FILE works offline")));
        reply.ifPresent(found -> checks.add(clock(found.date())));
        return true;
    }

    private Check clock(Optional<Instant> theirs) {
        var now = around.clock().instant();
        return theirs.map(date -> {
                    var ahead = Duration.between(date, now);
                    return ahead.abs().compareTo(NOTICEABLE) <= 0
                            ? Check.ok("clock", "it agrees with the server's")
                            : Check.warn(
                                    "clock",
                                    "it is " + Length.of(ahead.abs()) + (ahead.isNegative() ? " behind" : " ahead of")
                                            + " the server's",
                                    "set it; entries begin and end by the clock of this machine");
                })
                .orElseGet(() ->
                        Check.warn("clock", "the server does not say what time it is", "nothing needs to be done"));
    }

    private void zone(Settings settings, Optional<ZoneId> account) {
        var said = settings.find(Setting.ZONE);
        var where = said.map(Said::where).orElse("the system's");
        checks.add(Zones.of(said, around)
                .fold(
                        problem -> Check.fail("zone", problem),
                        zone -> account.filter(other -> !other.getRules().equals(zone.getRules()))
                                .map(other -> Check.warn(
                                        "zone",
                                        zone + " (" + where + "), but the account is set to " + other,
                                        "days begin at other times there; say which is right, here with zone in the"
                                                + " profile or --zone"))
                                .orElseGet(() -> Check.ok("zone", zone + " (" + where + ")"))));
    }

    private void habit(
            Settings settings, Setting setting, String about, Predicate<String> fits, String examples, String usual) {
        checks.add(settings.find(setting)
                .map(said -> fits.test(said.value())
                        ? Check.ok(about, said.value() + " (" + said.where() + ")")
                        : Check.fail(
                                about,
                                new Problem(
                                        said.origin().whenWrong(),
                                        said.where() + ": \"" + said.value() + "\" is not understood",
                                        "write for example " + examples)))
                .orElseGet(() -> Check.ok(about, usual + " (nobody says otherwise)")));
    }
}
