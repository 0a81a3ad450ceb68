package io.clockport.cli;

import io.clockport.cli.command.Commands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command model as tests ask for it: which commands there are that do something, and what can be said to each. */
final class Model {

    private Model() {}

    static CommandSpec root() {
        return Commands.under(new Options()).getCommandSpec();
    }

    /** Every command that does something itself, in the order of help. */
    static List<CommandSpec> commands() {
        return below(root()).toList();
    }

    /** {@code projects delete}. */
    static String path(CommandSpec command) {
        return command.qualifiedName().replaceFirst("^clockport ?", "");
    }

    /** The command that some words give: the longest path that they begin with. */
    static String pathOf(List<String> words) {
        return commands().stream()
                .map(Model::path)
                .filter(path -> (String.join(" ", words) + " ").startsWith(path + " "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Its own options, without those of every command. */
    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden() && !option.inherited())
                .toList();
    }

    /** All names by which it can be said, the negative one too. */
    static List<String> names(OptionSpec option) {
        var names = new ArrayList<>(Arrays.asList(option.names()));
        if (option.negatable()) {
            names.add("--no-" + option.longestName().substring(2));
        }
        return names;
    }

    /** A command without an object only holds others together. */
    private static Stream<CommandSpec> below(CommandSpec command) {
        return command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(child -> !child.usageMessage().hidden())
                .flatMap(child ->
                        Stream.concat(Stream.of(child).filter(one -> one.userObject() != null), below(child)));
    }
}
