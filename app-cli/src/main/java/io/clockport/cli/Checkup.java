package io.clockport.cli;

import io.clockport.cli.command.Check;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at everything that a command with these settings rests on, each thing by itself. */
final class Checkup {

    private Checkup() {}

    static List<Check> of(Either<Problem, Settings> settings, Surroundings around, Wiring wiring) {
        return Stream.of(
                        Stream.of(configuration(settings, around)),
                        settings.toJavaStream().flatMap(found -> place(found, around, wiring)),
                        settings.toJavaStream().flatMap(HabitCheck::of),
                        TerminalCheck.of(settings.toJavaOptional(), around).stream())
                .flatMap(checks -> checks)
                .toList();
    }

    private static Check configuration(Either<Problem, Settings> settings, Surroundings around) {
        return settings.fold(problem -> Check.fail("configuration", problem), found -> {
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
        });
    }

    private static Stream<Check> place(Settings settings, Surroundings around, Wiring wiring) {
        return settings.place()
                .fold(
                        problem -> Stream.of(Check.fail("place", problem)),
                        place -> place.fold(
                                there -> RemoteCheck.of(there.url(), settings, around, wiring),
                                here -> Stream.of(
                                        store(here, around, wiring),
                                        ZoneCheck.of(settings, Optional.empty(), around))));
    }

    private static Check store(Place.Here here, Surroundings around, Wiring wiring) {
        var from = here.store().map(said -> " (" + said.where() + ")").orElse("");
        return StorePlace.of(here.store(), around)
                .flatMap(file -> Files.exists(file)
                        ? wiring.offline(here).map(opened -> file + from + " opens")
                        : Either.right(file + from + " is not there yet; the first command makes it"))
                .fold(problem -> Check.fail("store", problem), found -> Check.ok("store", found));
    }
}
