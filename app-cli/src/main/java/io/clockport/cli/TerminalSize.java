package io.clockport.cli;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Asks the system how wide the terminal is, which the JVM does not know and shells keep to themselves. */
final class TerminalSize {

    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ ([1-9]\\d{0,3})");
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private TerminalSize() {}

    /** Nothing where there is no terminal, or no such command. */
    static OptionalInt columns(Map<String, String> variables, String system) {
        return new Program(variables, system, PATIENCE)
                .output("stty size < /dev/tty", "")
                .map(TerminalSize::parse)
                .getOrElse(OptionalInt.empty());
    }

    static OptionalInt parse(String said) {
        var size = ROWS_AND_COLUMNS.matcher(said.strip());
        return size.matches() ? OptionalInt.of(Integer.parseInt(size.group(1))) : OptionalInt.empty();
    }
}
