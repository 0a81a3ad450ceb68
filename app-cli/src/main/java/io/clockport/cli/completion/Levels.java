package io.clockport.cli.completion;

import io.clockport.cli.completion.Level.Switch;
import io.clockport.cli.completion.Level.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.RegexTransformer;

/** Reads from the command model what can follow after what. */
final class Levels {

    private Levels() {}

    static List<Level> of(CommandSpec root) {
        return levels("", root).toList();
    }

    private static Stream<Level> levels(String path, CommandSpec command) {
        var here = new Level(path, commands(command), options(command), Filling.inOrder(command));
        return Stream.concat(
                Stream.of(here),
                command.subcommands().entrySet().stream()
                        .filter(entry -> isShown(entry.getValue()))
                        .flatMap(entry -> levels(
                                (path + " " + entry.getKey()).strip(),
                                entry.getValue().getCommandSpec())));
    }

    private static List<Word> commands(CommandSpec command) {
        return command.subcommands().entrySet().stream()
                .filter(entry -> isShown(entry.getValue()))
                .map(entry -> new Word(
                        entry.getKey(),
                        sentence(
                                entry.getValue().getCommandSpec().usageMessage().description())))
                .toList();
    }

    /** What can be said to every command is listed once, with the command itself. */
    private static List<Switch> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden() && !option.inherited())
                .map(option -> option(option, command))
                .toList();
    }

    private static Switch option(OptionSpec option, CommandSpec command) {
        var names = new ArrayList<>(Arrays.asList(option.names()));
        if (option.negatable()) {
            names.add(RegexTransformer.createDefault().makeNegative(option.longestName(), command));
        }
        var takesValue = option.arity().max() > 0 && option.arity().min() > 0;
        return new Switch(
                names,
                takesValue,
                takesValue ? Filling.of(option, command) : Filling.NONE,
                sentence(option.description()));
    }

    private static boolean isShown(CommandLine command) {
        return !command.getCommandSpec().usageMessage().hidden();
    }

    private static String sentence(String[] description) {
        var text = String.join(" ", description).replace("%n", " ").replace("%%", "%");
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
