package io.clockport.cli;

import io.clockport.cli.config.Colors;
import io.clockport.cli.render.Look;
import java.util.OptionalInt;

/** What the place where the answer goes can show. */
final class Looks {

    private static final int NARROWEST = 20;

    private Looks() {}

    static Look of(Colors colors, Surroundings around) {
        return new Look(isColorful(colors, around), around.terminal() ? width(around) : OptionalInt.empty());
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

    private static OptionalInt width(Surroundings around) {
        return around.variable("COLUMNS")
                .filter(columns -> columns.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(columns -> columns >= NARROWEST)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
