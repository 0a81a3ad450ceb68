package io.clockport.cli.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The parts of the scripts that do not depend on the command model. They are files of their own, so that tools can check them. */
final class Scripts {

    private Scripts() {}

    static String read(String name) {
        try (var script = Scripts.class.getResourceAsStream(name + ".script")) {
            return new String(Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
