package io.clockport.cli.manual;

import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What {@code --help} shows of a command, in lines that the terminal has room for. */
public final class HelpText {

    /** Where nobody says how wide it is: a pipe, a file. */
    private static final int USUAL = 80;

    private static final int NARROWEST = 40;

    /** Longer lines are hard to read, however much room there is. */
    private static final int WIDEST = 120;

    private HelpText() {}

    public static String of(CommandLine command, OptionalInt columns) {
        int width = Math.min(WIDEST, Math.max(NARROWEST, columns.orElse(USUAL)));
        // In less than that the parser's own help breaks the examples in the middle of words.
        return width < USUAL
                ? NarrowHelp.of(command, width)
                : command.setUsageHelpWidth(width).getUsageMessage(Ansi.OFF);
    }
}
