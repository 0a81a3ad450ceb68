package io.clockport.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The command model as rules of fish, one for each command, option and argument. */
final class FishRules {

    private FishRules() {}

    static String of(List<Level> levels) {
        return "set -g __clockport_paths"
                + levels.stream().map(level -> " " + quoted(level.path())).collect(Collectors.joining())
                + "\nset -g __clockport_valued"
                + levels.stream()
                        .flatMap(level -> level.options().stream())
                        .filter(Level.Switch::takesValue)
                        .flatMap(option -> option.names().stream())
                        .distinct()
                        .map(name -> " " + name)
                        .collect(Collectors.joining())
                + "\n\n"
                + levels.stream().flatMap(FishRules::level).collect(Collectors.joining());
    }

    private static Stream<String> level(Level level) {
        var commands = level.commands().stream()
                .map(word -> rule(at(level, ""), " -a " + word.text() + " -d " + quoted(word.about())));
        var options = level.options().stream().flatMap(option -> option(option, level));
        var arguments = IntStream.range(0, level.arguments().size())
                .filter(place -> !level.arguments().get(place).isNothing())
                .mapToObj(place ->
                        rule(at(level, " " + place), value(level.arguments().get(place))));
        return Stream.of(commands, options, arguments).flatMap(all -> all);
    }

    private static Stream<String> option(Level.Switch option, Level level) {
        var where = level.path().isEmpty() ? "" : at(level, "");
        var value = option.takesValue() ? " -r" + value(option.value()) : "";
        return option.names().stream()
                .map(name -> rule(
                        where,
                        (name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1)) + value
                                + " -d " + quoted(option.about())));
    }

    private static String value(Filling filling) {
        return switch (filling.kind()) {
            case "" -> filling.words().isEmpty() ? " -f" : " -f -a " + quoted(String.join(" ", filling.words()));
            case "file" -> " -F";
            default -> " -f -a '(__clockport_names " + filling.kind() + ")'";
        };
    }

    private static String at(Level level, String place) {
        return " -n " + quoted("__clockport_at \"" + level.path() + "\"" + place);
    }

    private static String rule(String condition, String rest) {
        return "complete -c clockport" + condition + rest + "\n";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
