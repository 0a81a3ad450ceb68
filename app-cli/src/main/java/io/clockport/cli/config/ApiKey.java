package io.clockport.cli.config;

import java.util.Optional;
import java.util.regex.Pattern;

/** A key as a person has it. It is handed to whoever sends it and to nobody else; it is never shown. */
public final class ApiKey {

    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e]{1,1000}");

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /** The key in this text, whose surrounding white space is no part of it; nothing when it cannot be one. */
    public static Optional<ApiKey> in(String text) {
        return Optional.of(text.strip())
                .filter(stripped -> FIT.matcher(stripped).matches())
                .map(ApiKey::new);
    }

    /** The secret itself. */
    public String reveal() {
        return secret;
    }

    @Override
    public String toString() {
        return "***";
    }
}
