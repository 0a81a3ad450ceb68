package io.clockport.cli.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The project in which tasks are. */
final class Place {

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            required = true,
            description = "The project they are in.")
    private Optional<String> project = Optional.empty();

    Optional<String> project() {
        return project;
    }
}
