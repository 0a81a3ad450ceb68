package io.clockport.cli.render;

import java.util.ArrayList;
import java.util.List;
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
        return width < 1 ? "" : beginning(text, width - 1) + '…';
    }

    /** In lines of at most a width, between words where that is possible; never empty. */
    public static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (of(rest) > Math.max(2, width)) {
            var full = beginning(rest, Math.max(2, width));
            int space = full.lastIndexOf(' ');
            var line = space > 0 && rest.charAt(full.length()) != ' ' ? full.substring(0, space) : full;
            lines.add(line.stripTrailing());
            rest = rest.substring(line.length()).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** As many whole characters as fit. */
    private static String beginning(String text, int width) {
        int taken = 0;
        int end = 0;
        var clusters = CLUSTER.matcher(text);
        while (clusters.find() && taken + ofCluster(clusters.group()) <= width) {
            taken += ofCluster(clusters.group());
            end = clusters.end();
        }
        return text.substring(0, end);
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
