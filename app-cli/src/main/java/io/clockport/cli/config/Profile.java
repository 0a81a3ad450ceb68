package io.clockport.cli.config;

import java.util.Map;
import java.util.Optional;

/** Settings that belong together under a name. What is in it is never printed, because a key may be. */
public final class Profile {

    private final String name;
    private final Map<Setting, String> values;

    Profile(String name, Map<Setting, String> values) {
        this.name = name;
        this.values = Map.copyOf(values);
    }

    public String name() {
        return name;
    }

    public Optional<String> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    public Optional<KeySource> key() {
        return value(Setting.KEY)
                .flatMap(ApiKey::in)
                .<KeySource>map(KeySource.InFile::new)
                .or(() -> value(Setting.KEY_COMMAND).map(KeySource.Printed::new))
                .or(() -> value(Setting.KEYRING).map(yes -> new KeySource.InKeyring(name)));
    }

    @Override
    public String toString() {
        return "Profile[" + name + "]";
    }
}
