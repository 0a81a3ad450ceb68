package io.clockport.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command line that shows what its command is for, in the example company on Monday 30 March 2026 at 10:00.
 *
 * @param line with {@code FOLDER} for a folder of its own
 * @param before lines that have to come first
 * @param asks whom it asks when a Clockify is elsewhere
 */
record Trial(String line, List<String> before, Asks asks) {

    /** Whom a command asks for what it answers. */
    enum Asks {
        /** The Clockify, which it does not change. */
        TO_KNOW,
        /** The Clockify, to change something there. */
        TO_CHANGE,
        /** Nobody but this machine. */
        NOBODY
    }

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    static Trial reading(String line, String... before) {
        return new Trial(line, List.of(before), Asks.TO_KNOW);
    }

    static Trial changing(String line, String... before) {
        return new Trial(line, List.of(before), Asks.TO_CHANGE);
    }

    static Trial alone(String line, String... before) {
        return new Trial(line, List.of(before), Asks.NOBODY);
    }

    String command() {
        return Model.pathOf(words(line).toList());
    }

    void prepare(Terminal terminal, Path folder) {
        before.forEach(other -> terminal.given(arguments(other, folder)));
    }

    Terminal.Outcome run(Terminal terminal, Path folder, String... more) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = run(terminal, folder, out, err, more);
        return new Terminal.Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What goes on until it is ended is ended as soon as it goes on. */
    int run(Terminal terminal, Path folder, OutputStream out, OutputStream err, String... more) {
        if (command().equals("fake")) {
            Thread.currentThread().interrupt();
        }
        try {
            return terminal.run(
                    out,
                    err,
                    Stream.of(arguments(line, folder), more).flatMap(Stream::of).toArray(String[]::new));
        } finally {
            Thread.interrupted();
        }
    }

    @Override
    public String toString() {
        return line;
    }

    private static String[] arguments(String line, Path folder) {
        return words(line)
                .map(word -> word.replace("FOLDER", folder.toString()))
                .toArray(String[]::new);
    }

    private static Stream<String> words(String line) {
        return WORD.matcher(line).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1));
    }
}
