package io.clockport.cli.config;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The profiles of a person, and which of them is meant when none is named. */
public final class Config {

    /** The profile that is meant when nobody says which, if there is one. */
    private static final String USUAL = "default";

    private final Optional<String> chosen;
    private final Map<String, Profile> profiles;

    Config(Optional<String> chosen, Map<String, Profile> profiles) {
        this.chosen = chosen;
        this.profiles = Map.copyOf(profiles);
    }

    /** Of somebody who has set nothing. */
    public static Config none() {
        return new Config(Optional.empty(), Map.of());
    }

    /** The profile that is meant when none is named; there may be none. */
    public Optional<Profile> usual() {
        return find(usualName());
    }

    /** The name of the profile that is meant when none is named, whether or not there is one. */
    public String usualName() {
        return chosen.orElse(USUAL);
    }

    public Optional<Profile> find(String name) {
        return Optional.ofNullable(profiles.get(name));
    }

    /** The profile that a flag or a variable names. */
    public Either<Problem, Profile> named(String name, ExitCode code) {
        return find(name.strip())
                .<Either<Problem, Profile>>map(Either::right)
                .orElseGet(() -> new Problem(code, "there is no profile \"" + name + "\"", advice(name)).asLeft());
    }

    /** Whether a profile can have this name. */
    public static boolean isName(String word) {
        return Reading.isName(word);
    }

    private String advice(String name) {
        var near = Likeness.to(name, profiles.keySet().stream());
        if (!near.isEmpty()) {
            return "did you mean " + String.join(" or ", near) + "?";
        }
        return profiles.isEmpty()
                ? "make it: clockport login --profile NAME"
                : "there are: " + String.join(", ", new TreeSet<>(profiles.keySet()));
    }
}
