package io.clockport.cli.render;

/**
 * Text that somebody else wrote, made safe for one line of a terminal: line breaks and tabs become spaces, other control
 * characters and those that turn the writing direction become {@code ·}.
 */
public final class Clean {

    private Clean() {}

    public static String line(String text) {
        var clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            clean.appendCodePoint(shown(text.codePointAt(at)));
        }
        return clean.toString();
    }

    private static int shown(int point) {
        if (point == '\n' || point == '\r' || point == '\t' || point == 0x2028 || point == 0x2029) {
            return ' ';
        }
        boolean turnsDirection = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return Character.isISOControl(point) || turnsDirection || half ? '·' : point;
    }
}
