package io.clockport.cli.render;

import java.util.regex.Pattern;

/**
 * How many columns of a terminal a text takes. Chinese, Japanese and Korean characters and emoji take two, combining marks
 * none, and what is joined into one picture counts once. Works on text without control characters.
 */
public final class Columns {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int EMOJI_STYLE = 0xFE0F;

    private Columns() {}

    public static int of(String text) {
        return isAscii(text)
                ? text.length()
                : CLUSTER.matcher(text)
                        .results()
                        .mapToInt(cluster -> ofCluster(cluster.group()))
                        .sum();
    }

    /** Filled with spaces on the right up to a width. */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Filled with spaces on the left up to a width. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Shortened to a width, with {@code …} where something was left out; never in the middle of a character. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        var kept = new StringBuilder();
        int taken = 0;
        var clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            taken += ofCluster(clusters.group());
            if (taken > width - 1) {
                break;
            }
            kept.append(clusters.group());
        }
        return width < 1 ? "" : kept.append('…').toString();
    }

    private static int ofCluster(String cluster) {
        boolean pictured = cluster.codePoints().anyMatch(point -> point == EMOJI_STYLE);
        return pictured ? 2 : cluster.codePoints().map(Columns::ofPoint).max().orElse(0);
    }

    private static int ofPoint(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WideCharacters.contain(point) ? 2 : 1;
        };
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }
}
