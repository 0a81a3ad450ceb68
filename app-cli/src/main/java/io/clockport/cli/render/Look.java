package io.clockport.cli.render;

import java.util.OptionalInt;
import java.util.function.Supplier;

/** What the place where text will be read can show. */
public final class Look {

    private final boolean colors;
    private final Supplier<OptionalInt> width;

    /**
     * Of a width that is known.
     *
     * @param colors whether bold and faint text is welcome
     * @param width in columns, when it is limited
     */
    public Look(boolean colors, OptionalInt width) {
        this(colors, () -> width);
    }

    private Look(boolean colors, Supplier<OptionalInt> width) {
        this.colors = colors;
        this.width = width;
    }

    /** For files, pipes and tests. */
    public static Look plain() {
        return new Look(false, OptionalInt.empty());
    }

    /** Of a width that takes a moment to find out, for which most commands have no use. */
    public static Look measured(boolean colors, Supplier<OptionalInt> width) {
        return new Look(colors, width);
    }

    public boolean colors() {
        return colors;
    }

    public OptionalInt width() {
        return width.get();
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
