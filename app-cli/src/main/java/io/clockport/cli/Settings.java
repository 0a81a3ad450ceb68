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

    private static Either<Problem, Optional<Profile>> profile(Config config, Options options, Surroundings around) {
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
        return byFlag(setting).or(() -> byVariable(setting)).or(() -> byProfile(setting));
    }

    /**
     * Where to work. Whoever is heard first decides between an address and a store; in the environment the address counts, so
     * that a store can always be set there.
     */
    Either<Problem, Place> place() {
        if (byFlag(Setting.URL).isPresent() && byFlag(Setting.STORE).isPresent()) {
            return Problem.usage("--store and --url are two places", "choose one of them")
                    .asLeft();
        }
        return Either.right(there(byFlag(Setting.URL))
                .or(() -> here(byFlag(Setting.STORE)))
                .or(() -> there(byVariable(Setting.URL)))
                .or(() -> here(byVariable(Setting.STORE)))
                .or(() -> there(byProfile(Setting.URL)))
                .or(() -> here(byProfile(Setting.STORE)))
                .orElseGet(() -> new Place.Here(Optional.empty())));
    }

    private static Optional<Place> there(Optional<Said> url) {
        return url.map(Place.There::new);
    }

    private static Optional<Place> here(Optional<Said> store) {
        return store.map(said -> new Place.Here(Optional.of(said)));
    }

    private Optional<Said> byFlag(Setting setting) {
        return options.said(setting).map(value -> new Said(value, Origin.FLAG, "--" + setting.word()));
    }

    private Optional<Said> byVariable(Setting setting) {
        return around.variable(setting.variable())
                .map(value -> new Said(value, Origin.ENVIRONMENT, setting.variable()));
    }

    private Optional<Said> byProfile(Setting setting) {
        return profile.flatMap(found -> found.value(setting)
                .map(value -> new Said(value, Origin.PROFILE, setting.word() + " of profile " + found.name())));
    }
}
