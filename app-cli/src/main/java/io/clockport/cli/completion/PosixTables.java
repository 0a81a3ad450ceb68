package io.clockport.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command model as one function of bash and zsh: what can follow after the words in {@code $1}. */
final class PosixTables {

    private PosixTables() {}

    static String of(List<Level> levels) {
        return levels.stream()
                .map(PosixTables::level)
                .collect(Collectors.joining("", "_clockport_model() {\n  case $1 in\n", "  esac\n}\n"));
    }

    private static String level(Level level) {
        var everywhere = level.path().isEmpty() ? "everywhere" : "switches";
        return "  " + quoted(level.path()) + ")\n"
                + array("verbs", level.commands().stream().map(word -> word.text() + ":" + word.about()))
                + array(everywhere, level.options().stream().flatMap(PosixTables::option))
                + (level.path().isEmpty() ? array("switches", Stream.of()) : "")
                + array("arguments", level.arguments().stream().map(PosixTables::filling))
                + "    ;;\n";
    }

    private static Stream<String> option(Level.Switch option) {
        var value = option.takesValue() ? "=" + filling(option.value()) : "";
        return option.names().stream().map(name -> name + value + ":" + option.about());
    }

    /** {@code project}; {@code |today|yesterday}; {@code -} when nothing is known. */
    private static String filling(Filling filling) {
        return filling.isNothing()
                ? "-"
                : filling.kind()
                        + filling.words().stream().map(word -> "|" + word).collect(Collectors.joining());
    }

    private static String array(String name, Stream<String> values) {
        return values.map(PosixTables::quoted).collect(Collectors.joining(" ", "    " + name + "=(", ")\n"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
