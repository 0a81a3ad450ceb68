package io.clockport.cli;

import io.clockport.cli.config.Colors;
import io.clockport.cli.render.Look;
import java.util.OptionalInt;

/** What the place where the answer goes can show. */
final class Looks {

    private static final int NARROWEST = 20;

    private Looks() {}

    static Look of(Colors colors, Surroundings around) {
        boolean colorful = isColorful(colors, around);
        return around.terminal()
                ? Look.measured(colorful, () -> width(around))
                : new Look(colorful, OptionalInt.empty());
    }

    private static boolean isColorful(Colors colors, Surroundings around) {
        return switch (colors) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isWelcome(around);
        };
    }

    /** Follows no-color.org: any value that is not empty switches colours off. */
    private static boolean isWelcome(Surroundings around) {
        return around.terminal()
                && around.variable("NO_COLOR").isEmpty()
                && around.variable("TERM").filter("dumb"::equals).isEmpty();
    }

    /** What the person says about it counts more than what the system does. */
    private static OptionalInt width(Surroundings around) {
        var said = around.variable("COLUMNS").filter(columns -> columns.matches("\\d{1,4}"));
        var width =
                said.map(columns -> OptionalInt.of(Integer.parseInt(columns))).orElseGet(around.columns());
        return width.orElse(0) < NARROWEST ? OptionalInt.empty() : width;
    }
}
