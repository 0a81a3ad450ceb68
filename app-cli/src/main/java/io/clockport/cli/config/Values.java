package io.clockport.cli.config;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each setting takes. */
final class Values {

    private Values() {}

    /** What is wrong with this value of a setting. The value of a key is not repeated. */
    static Optional<String> wrong(Setting setting, Object value) {
        if (setting == Setting.KEYRING) {
            return value instanceof Boolean ? Optional.empty() : Optional.of("keyring is true or false");
        }
        if (!(value instanceof String text) || text.isBlank()) {
            return Optional.of(setting.word() + " is text in quotes, and not empty");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(setting.word() + " has a line break or another control character in it");
        }
        return switch (setting) {
            case KEY -> ApiKey.in(text).isPresent() ? Optional.empty() : Optional.of("key cannot be an API key");
            case PACE ->
                PaceWords.parse(text).isPresent()
                        ? Optional.empty()
                        : Optional.of("pace is for example " + PaceWords.EXAMPLES);
            case TIMEOUT ->
                TimeoutWords.parse(text).isPresent()
                        ? Optional.empty()
                        : Optional.of("timeout is for example " + TimeoutWords.EXAMPLES);
            case TARGET ->
                TargetWords.parse(text).isPresent()
                        ? Optional.empty()
                        : Optional.of("target is for example " + TargetWords.EXAMPLES);
            case COLOR -> Colors.parse(text).isPresent() ? Optional.empty() : Optional.of("color is " + Colors.WORDS);
            case URL, STORE, WORKSPACE, ZONE, KEY_COMMAND, KEYRING -> Optional.empty();
        };
    }

    /** What cannot be said together. */
    static Optional<String> clash(Map<Setting, String> values) {
        var keys = Stream.of(Setting.KEY, Setting.KEY_COMMAND, Setting.KEYRING)
                .filter(values::containsKey)
                .map(Setting::word)
                .toList();
        if (keys.size() > 1) {
            return Optional.of(String.join(" and ", keys) + " are two places for one key");
        }
        return Stream.of(Setting.URL, Setting.STORE).allMatch(values::containsKey)
                ? Optional.of("url and store are two places to work in")
                : Optional.empty();
    }
}
