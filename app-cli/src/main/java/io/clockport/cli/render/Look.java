package io.clockport.cli.render;

import java.util.OptionalInt;

/**
 * What the place where text will be read can show.
 *
 * @param colors whether bold and faint text is welcome
 * @param width in columns, when it is limited
 */
public record Look(boolean colors, OptionalInt width) {

    /** For files, pipes and tests. */
    public static Look plain() {
        return new Look(false, OptionalInt.empty());
    }

    public String bold(String text) {
        return styled("1", text);
    }

    public String faint(String text) {
        return styled("2", text);
    }

    private String styled(String style, String text) {
        return colors && !text.isEmpty() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
