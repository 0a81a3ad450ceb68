package io.clockport.cli;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * The line that is typed most, {@code status} with options that every command has, read without the parser, which alone would
 * take longer than what is asked for. A line that says anything else, or says it wrong, is the parser's.
 */
final class ShortLine {

    private ShortLine() {}

    /** What a line says that asks for the status, when that is plain. */
    static Optional<Options> status(String[] line) {
        if (line.length == 0 || !line[0].equals("status")) {
            return Optional.empty();
        }
        Queue<String> rest = new ArrayDeque<>(Arrays.asList(line).subList(1, line.length));
        Set<String> said = new HashSet<>();
        var options = new Options();
        while (!rest.isEmpty()) {
            var word = rest.remove();
            if (!said.add(word) || !understood(word, rest, options)) {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }

    private static boolean understood(String word, Queue<String> rest, Options options) {
        if (options.set(word)) {
            return true;
        }
        var value = rest.poll();
        return value != null
                && !value.isEmpty()
                && !value.startsWith("-")
                && Unreadable.in(value).isEmpty()
                && options.set(word, value);
    }
}
