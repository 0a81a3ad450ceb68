package io.clockport.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The part of the reference that is made from the command model: each command in a row, and each option with its commands. */
final class CommandReference {

    private CommandReference() {}

    static String markdown() {
        return "| command | does |\n| --- | --- |\n"
                + Model.commands().stream().map(CommandReference::row).collect(Collectors.joining())
                + "\n| option | of | means |\n| --- | --- | --- |\n" + options();
    }

    private static String row(CommandSpec command) {
        var arguments = command.positionalParameters().stream()
                .map(CommandReference::argument)
                .collect(Collectors.joining());
        return "| `" + Model.path(command) + arguments + "` | "
                + cell(command.usageMessage().description()) + " |\n";
    }

    private static String argument(PositionalParamSpec argument) {
        var label = argument.paramLabel() + (argument.arity().max() > 1 ? "…" : "");
        return argument.arity().min() == 0 ? " [" + label + "]" : " " + label;
    }

    /** Options that read alike are one row, however many commands have them. */
    private static String options() {
        Map<String, Set<String>> commands = new LinkedHashMap<>();
        Model.root()
                .options()
                .forEach(option -> commands.computeIfAbsent(key(option), rows -> new LinkedHashSet<>())
                        .add(option.names()[0].equals("-V") ? "`clockport`" : "all"));
        for (var command : Model.commands()) {
            for (var option : Model.options(command)) {
                commands.computeIfAbsent(key(option), rows -> new LinkedHashSet<>())
                        .add("`" + Model.path(command) + "`");
            }
        }
        return commands.entrySet().stream()
                .map(entry -> "| " + entry.getKey().replace("\t", " | " + String.join(", ", entry.getValue()) + " | ")
                        + " |\n")
                .collect(Collectors.joining());
    }

    private static String key(OptionSpec option) {
        var value = option.arity().max() > 0 && option.arity().min() > 0 ? " " + option.paramLabel() : "";
        return Model.names(option).stream()
                        .flatMap(name -> Stream.of("`" + (name + value).replace("|", "\\|") + "`"))
                        .collect(Collectors.joining(", "))
                + "\t" + cell(option.description());
    }

    private static String cell(String[] words) {
        return String.join(" ", List.of(words))
                .replace("%n", " ")
                .replace("%%", "%")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .strip();
    }
}
