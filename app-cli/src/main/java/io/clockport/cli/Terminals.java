package io.clockport.cli;

import java.io.Console;
import java.util.Optional;

/** Tells a terminal from a pipe. */
final class Terminals {

    private Terminals() {}

    /**
     * Whether a person sits at both ends. From Java 22 on there is a console even without a terminal, and it can be asked;
     * before, its presence says enough.
     */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        return Optional.ofNullable(System.console()).filter(Terminals::isReal).isPresent();
    }

    /** Asks on the terminal, which does not show what is typed meanwhile. */
    @SuppressWarnings("SystemConsoleNull")
    static Optional<String> askSecretly(String question) {
        return Optional.ofNullable(System.console())
                .map(console -> console.readPassword("%s", question))
                .map(String::new);
    }

    private static boolean isReal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
