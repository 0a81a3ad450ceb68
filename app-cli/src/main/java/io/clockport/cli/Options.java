package io.clockport.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What can be said to every command. */
@Command(
        name = "clockport",
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        description = "Track time: offline in a store of your own, or wherever a Clockify is.",
        optionListHeading = "%nEverywhere:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "A first minute:",
            "  clockport tour",
            "  clockport start \"Reading the manual\"",
            "  clockport status",
            "  clockport stop",
            "  clockport report today",
            "",
            "clockport COMMAND --help explains a command and gives examples."
        })
final class Options {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The offline store; else $CLOCKPORT_STORE, else in your data directory.")
    private Optional<String> store = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description =
                    "Work there instead of offline: clockify, or an address that ends in /api/v1; else $CLOCKPORT_URL."
                            + " The key is $CLOCKIFY_API_KEY.")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--workspace",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Name or id of the workspace; the one you looked at last if not given.")
    private Optional<String> workspace = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            scope = ScopeType.INHERIT,
            description = "The time zone you live in; else $CLOCKPORT_ZONE, else the system's.")
    private Optional<String> zone = Optional.empty();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer with one JSON object.")
    private boolean json;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an unexpected error came from.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explain a command.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Say which version this is.")
    private boolean version;

    Optional<String> store() {
        return store;
    }

    Optional<String> url() {
        return url;
    }

    Optional<String> workspace() {
        return workspace;
    }

    Optional<String> zone() {
        return zone;
    }

    boolean json() {
        return json;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }

    boolean debug() {
        return debug;
    }
}
