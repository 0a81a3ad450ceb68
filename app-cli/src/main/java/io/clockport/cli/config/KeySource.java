package io.clockport.cli.config;

import java.util.function.Function;

/** Where a profile has its key. */
public sealed interface KeySource {

    /** In the file itself. */
    record InFile(ApiKey key) implements KeySource {}

    /** Behind a command, which prints it. */
    record Printed(String command) implements KeySource {}

    /** In the keyring of the platform, under the name of the profile. */
    record InKeyring(String profile) implements KeySource {}

    /** Who has to answer for each of them. */
    default <T> T fold(Function<InFile, T> inFile, Function<Printed, T> printed, Function<InKeyring, T> inKeyring) {
        if (this instanceof InFile found) {
            return inFile.apply(found);
        }
        return this instanceof Printed found ? printed.apply(found) : inKeyring.apply((InKeyring) this);
    }
}
