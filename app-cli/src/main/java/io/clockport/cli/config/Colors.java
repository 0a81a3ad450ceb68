package io.clockport.cli.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When text is bold or faint. */
public enum Colors {
    /** On a terminal that can show it, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER;

    /** What can be written. */
    public static final String WORDS = "auto, always or never";

    public static Optional<Colors> parse(String word) {
        return Arrays.stream(values())
                .filter(colors -> colors.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
