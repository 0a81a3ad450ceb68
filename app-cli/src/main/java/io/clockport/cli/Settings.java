package io.clockport.cli;

import io.clockport.cli.config.Config;
import io.clockport.cli.config.Profile;
import io.clockport.cli.config.Setting;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** What a run works with. Each setting is what the flag says, else the environment, else the profile. */
final class Settings {

    private final Options options;
    private final Surroundings around;
    private final Optional<Profile> profile;
    private final Optional<String> usual;

    private Settings(Options options, Surroundings around, Optional<Profile> profile, Optional<String> usual) {
        this.options = options;
        this.around = around;
        this.profile = profile;
        this.usual = usual;
    }

    static Either<Problem, Settings> of(Options options, Surroundings around) {
        return ConfigPlace.of(around)
                .flatMap(place -> place.<Either<Problem, Config>>map(file -> file.read())
                        .orElseGet(() -> Either.right(Config.none())))
                .flatMap(config -> profile(config, options, around)
                        .map(profile -> new Settings(
                                options, around, profile, config.usual().map(Profile::name))));
    }

    /** The profile that is named, or the usual one where none is; there may be none of these. */
    static Either<Problem, Optional<Profile>> profile(Config config, Options options, Surroundings around) {
        return options.profile()
                .map(name -> config.named(name, ExitCode.USAGE).map(Optional::of))
                .or(() -> around.variable("CLOCKPORT_PROFILE")
                        .map(name -> config.named(name, ExitCode.CONFIG).map(Optional::of)))
                .orElseGet(() -> Either.right(config.usual()));
    }

    Optional<Profile> profile() {
        return profile;
    }

    /** The profile that is meant when none is named. */
    Optional<String> usualProfile() {
        return usual;
    }

    /** Whether the exchange with a Clockify elsewhere is shown. */
    boolean debug() {
        return options.debug();
    }

    Optional<Said> find(Setting setting) {
        for (var origin : Origin.values()) {
            var said = said(setting, origin);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /**
     * Where to work. Whoever is heard first decides between an address and a store; in the environment the address counts, so
     * that a store can always be set there.
     */
    Either<Problem, Place> place() {
        if (said(Setting.URL, Origin.FLAG).isPresent()
                && said(Setting.STORE, Origin.FLAG).isPresent()) {
            return Problem.usage("--store and --url are two places", "choose one of them")
                    .asLeft();
        }
        for (var origin : Origin.values()) {
            var url = said(Setting.URL, origin);
            if (url.isPresent()) {
                return Either.right(new Place.There(url.get()));
            }
            var store = said(Setting.STORE, origin);
            if (store.isPresent()) {
                return Either.right(new Place.Here(store));
            }
        }
        return Either.right(new Place.Here(Optional.empty()));
    }

    private Optional<Said> said(Setting setting, Origin origin) {
        return switch (origin) {
            case FLAG -> options.said(setting).map(value -> new Said(value, origin, "--" + setting.word()));
            case ENVIRONMENT ->
                around.variable(setting.variable()).map(value -> new Said(value, origin, setting.variable()));
            case PROFILE ->
                profile.flatMap(found -> found.value(setting)
                        .map(value -> new Said(value, origin, setting.word() + " of profile " + found.name())));
        };
    }
}
