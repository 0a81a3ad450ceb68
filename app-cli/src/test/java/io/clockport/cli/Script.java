package io.clockport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Command lines with what they print, in a text file: {@code $ clockport …} is given, {@code @ …} sets the clock. */
record Script(List<String> lines) {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{24}\\b");

    /** Runs a command line at a moment. */
    @FunctionalInterface
    interface Runner {
        Terminal.Outcome run(String now, String... args);
    }

    static Script of(String text) {
        return new Script(text.lines().filter(Script::isWritten).toList());
    }

    /** What a person wrote; the rest is what came of it. Output is indented, so that no line of it is taken for an order. */
    private static boolean isWritten(String line) {
        return line.isEmpty() || line.startsWith("$ ") || line.startsWith("@ ") || line.startsWith("#");
    }

    List<List<String>> commands() {
        return lines.stream()
                .filter(line -> line.startsWith("$ clockport"))
                .map(Script::words)
                .toList();
    }

    /** The script with what the commands print. */
    String play(Runner runner) {
        var told = new ArrayList<String>();
        Map<String, String> ids = new LinkedHashMap<>();
        var now = "";
        for (var line : lines) {
            told.add(line);
            if (line.startsWith("@ ")) {
                now = line.substring(2).strip();
            }
            if (line.startsWith("$ clockport")) {
                var outcome = runner.run(now, words(line).toArray(String[]::new));
                shown(outcome).map(said -> numbered(said, ids)).forEach(told::add);
            }
        }
        return String.join("\n", told) + "\n";
    }

    private static Stream<String> shown(Terminal.Outcome outcome) {
        return Stream.of(
                        outcome.out().lines().map(line -> ("  " + line).stripTrailing()),
                        outcome.err().lines().map(line -> "  ! " + line),
                        outcome.code() == 0 ? Stream.<String>empty() : Stream.of("  [" + outcome.code() + "]"))
                .flatMap(lines -> lines)
                .map(line -> line.isEmpty() ? "  ." : line);
    }

    /** Ids are made by chance or by the clock; which of them are the same is what matters. */
    private static String numbered(String line, Map<String, String> ids) {
        return ID.matcher(line)
                .replaceAll(found ->
                        Matcher.quoteReplacement(ids.computeIfAbsent(found.group(), id -> "ID" + (ids.size() + 1))));
    }

    private static List<String> words(String line) {
        return WORD.matcher(line.substring("$ clockport".length()))
                .results()
                .map(word ->
                        word.group(1) == null ? word.group(2) : word.group(1).replaceAll("\\\\(.)", "$1"))
                .toList();
    }
}
