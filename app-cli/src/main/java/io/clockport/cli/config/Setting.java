package io.clockport.cli.config;

import java.util.Arrays;
import java.util.Optional;

/** What can be set in a profile, and the variable of the environment that says the same. */
public enum Setting {
    URL("url", "CLOCKPORT_URL"),
    STORE("store", "CLOCKPORT_STORE"),
    WORKSPACE("workspace", "CLOCKPORT_WORKSPACE"),
    ZONE("zone", "CLOCKPORT_ZONE"),
    TARGET("target", "CLOCKPORT_TARGET"),
    PACE("pace", "CLOCKPORT_PACE"),
    TIMEOUT("timeout", "CLOCKPORT_TIMEOUT"),
    COLOR("color", "CLOCKPORT_COLOR"),
    KEY("key", "CLOCKIFY_API_KEY"),
    /** A command that prints the key. */
    KEY_COMMAND("key-command", ""),
    /** Whether the key is in the keyring of the platform. */
    KEYRING("keyring", "");

    private final String word;
    private final String variable;

    Setting(String word, String variable) {
        this.word = word;
        this.variable = variable;
    }

    /** How it is written in the file. */
    public String word() {
        return word;
    }

    /** The name of the variable, empty when there is none. */
    public String variable() {
        return variable;
    }

    static Optional<Setting> named(String word) {
        return Arrays.stream(values())
                .filter(setting -> setting.word.equals(word))
                .findFirst();
    }
}
