package io.clockport.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Everything outside the program that a run depends on, so that a test can be another outside.
 *
 * @param system the name of the operating system
 * @param home the home directory that the system knows, possibly blank
 * @param terminal whether a person sits at the other end
 * @param columns how wide the terminal is, where that can be found out
 * @param statusFile where the launcher looks for a status to show again; it looks nowhere unless it says so
 */
record Surroundings(
        Map<String, String> variables,
        InstantSource clock,
        ZoneId zone,
        String system,
        String home,
        boolean terminal,
        InputStream in,
        OutputStream out,
        OutputStream err,
        Secrets secrets,
        Supplier<OptionalInt> columns,
        Optional<String> statusFile) {

    /** Where what must not be seen is read like everything else, because nobody is looking, and only variables tell the width. */
    Surroundings(
            Map<String, String> variables,
            InstantSource clock,
            ZoneId zone,
            String system,
            String home,
            boolean terminal,
            InputStream in,
            OutputStream out,
            OutputStream err) {
        this(
                variables,
                clock,
                zone,
                system,
                home,
                terminal,
                in,
                out,
                err,
                question -> Prompt.ask(question, in, err),
                OptionalInt::empty,
                Optional.empty());
    }

    static Surroundings ofThisProcess() {
        return new Surroundings(
                System.getenv(),
                Clock.systemUTC(),
                ZoneId.systemDefault(),
                System.getProperty("os.name", ""),
                System.getProperty("user.home", ""),
                Terminals.isThere(),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminals::askSecretly,
                () -> TerminalSize.columns(System.getenv(), System.getProperty("os.name", "")),
                Optional.ofNullable(System.getProperty("clockport.status-file")));
    }

    /** A variable of the environment, or nothing when it is missing or blank. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
