package io.clockport.cli;

import io.clockport.cli.problem.Problem;
import java.util.Arrays;
import java.util.Optional;

/**
 * Words that did not survive the way into the process: where the locale is not one of UTF-8 (cron has none at all) a JVM puts a
 * mark in the place of what it cannot read. They are refused, because what was meant is lost and would be booked as marks.
 */
final class Unreadable {

    private static final char MARK = '\ufffd';

    private Unreadable() {}

    static Optional<Problem> in(String... line) {
        return Arrays.stream(line)
                .filter(word -> word.indexOf(MARK) >= 0)
                .findFirst()
                .map(word -> Problem.usage(
                        "\"" + word + "\" has characters that this process cannot read",
                        "set a locale of UTF-8, for example LC_ALL=C.UTF-8, and run the same command again"));
    }
}
