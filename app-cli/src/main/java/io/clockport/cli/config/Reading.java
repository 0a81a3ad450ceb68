package io.clockport.cli.config;

import io.clockport.cli.names.Likeness;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes profiles of tables. What is unknown, of the wrong kind or said twice is refused, so that a slip is not passed over. */
final class Reading {

    private static final String CHOSEN = "default-profile";
    private static final String PROFILES = "profile";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Reading() {}

    /** The configuration in a table, or what is wrong with it. */
    static Either<String, Config> of(Map<String, Object> table) {
        var unknown = table.keySet().stream()
                .filter(key -> !key.equals(CHOSEN) && !key.equals(PROFILES))
                .findFirst();
        if (unknown.isPresent()) {
            return unknown("", unknown.get(), Stream.of(CHOSEN, PROFILES));
        }
        var chosen = table.get(CHOSEN);
        if (chosen != null && !(chosen instanceof String)) {
            return Either.left(CHOSEN + " is the name of a profile, in quotes");
        }
        return profiles(table.getOrDefault(PROFILES, Map.of()))
                .flatMap(found -> chosen instanceof String name && !found.containsKey(name)
                        ? Either.left(CHOSEN + " names \"" + name + "\", and there is no such profile")
                        : Either.right(new Config(Optional.ofNullable((String) chosen), found)));
    }

    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    private static Either<String, Map<String, Profile>> profiles(Object tables) {
        if (!(tables instanceof Map<?, ?> byName)) {
            return Either.left("a profile is a table: [profile.NAME]");
        }
        Map<String, Profile> found = new LinkedHashMap<>();
        for (var entry : byName.entrySet()) {
            var profile = profile(String.valueOf(entry.getKey()), entry.getValue());
            if (profile.isLeft()) {
                return Either.left(profile.getLeft());
            }
            found.put(profile.get().name(), profile.get());
        }
        return Either.right(found);
    }

    private static Either<String, Profile> profile(String name, Object table) {
        if (!isName(name)) {
            return Either.left("the name of a profile is letters, digits, - and _, up to 64");
        }
        if (!(table instanceof Map<?, ?> settings)) {
            return Either.left(name + " is in no profile: settings stand below [profile.NAME]");
        }
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (var entry : settings.entrySet()) {
            var word = String.valueOf(entry.getKey());
            var setting = Setting.named(word);
            if (setting.isEmpty()) {
                return unknown(
                        "profile " + name + ": ",
                        word,
                        Arrays.stream(Setting.values()).map(Setting::word));
            }
            var wrong = Values.wrong(setting.get(), entry.getValue());
            if (wrong.isPresent()) {
                return Either.left("profile " + name + ": " + wrong.get());
            }
            if (!entry.getValue().equals(false)) {
                values.put(setting.get(), String.valueOf(entry.getValue()));
            }
        }
        return Values.clash(values)
                .<Either<String, Profile>>map(clash -> Either.left("profile " + name + ": " + clash))
                .orElseGet(() -> Either.right(new Profile(name, values)));
    }

    private static <T> Either<String, T> unknown(String where, String word, Stream<String> known) {
        var near = Likeness.to(word, known);
        return Either.left(where + "\"" + word + "\" is no setting"
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    }
}
