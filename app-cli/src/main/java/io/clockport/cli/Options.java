package io.clockport.cli;

import io.clockport.cli.config.Setting;
import java.util.Optional;
import java.util.stream.Stream;
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
            names = "--profile",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Settings that you keep under a name; else $CLOCKPORT_PROFILE, else your default profile.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The offline store; else $CLOCKPORT_STORE, else your profile's, else in your data directory.")
    private Optional<String> store = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description =
                    "Work there instead of offline: clockify, or an address that ends in /api/v1; else $CLOCKPORT_URL,"
                            + " else your profile's. See clockport login for the key.")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--workspace",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description =
                    "Name or id of the workspace; else $CLOCKPORT_WORKSPACE, else your profile's, else the one you looked at"
                            + " last.")
    private Optional<String> workspace = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            scope = ScopeType.INHERIT,
            description = "The time zone you live in; else $CLOCKPORT_ZONE, else your profile's, else the system's.")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Bold and faint text: auto (on a terminal), always or never; else $CLOCKPORT_COLOR.")
    private Optional<String> color = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing when all is well; the exit code tells.")
    private boolean quiet;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer with one JSON object.")
    private boolean json;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description =
                    "Show each exchange with a Clockify elsewhere, without secrets, and where an unexpected error came from.")
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

    Optional<String> profile() {
        return profile;
    }

    /** What was said about this on the command line; keys and habits cannot be said there. */
    Optional<String> said(Setting setting) {
        return switch (setting) {
            case URL -> url;
            case STORE -> store;
            case WORKSPACE -> workspace;
            case ZONE -> zone;
            case COLOR -> color;
            case TARGET, PACE, TIMEOUT, KEY, KEY_COMMAND, KEYRING -> Optional.empty();
        };
    }

    /** Sets a flag without the parser; false when there is none of this name. */
    boolean set(String flag) {
        switch (flag) {
            case "--json" -> json = true;
            case "--debug" -> debug = true;
            case "--quiet" -> quiet = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Sets an option without the parser; false when there is none of this name. */
    boolean set(String option, String value) {
        switch (option) {
            case "--profile" -> profile = Optional.of(value);
            case "--store" -> store = Optional.of(value);
            case "--url" -> url = Optional.of(value);
            case "--workspace" -> workspace = Optional.of(value);
            case "--zone" -> zone = Optional.of(value);
            case "--color" -> color = Optional.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing was said at all. */
    boolean isEmpty() {
        return Stream.of(profile, store, url, workspace, zone, color).allMatch(Optional::isEmpty)
                && !(quiet || json || debug || help || version);
    }

    boolean quiet() {
        return quiet;
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
