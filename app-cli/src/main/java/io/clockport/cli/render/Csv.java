package io.clockport.cli.render;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows as RFC 4180 wants them, every cell in quotes, in lines that end with CR LF. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it, because people's words must not be run as one. Control characters that
 * the format does not know become {@code ·}.
 */
public final class Csv {

    /** What begins a formula in some spreadsheet, also in full width, and what some skip on their way to it. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** Cells that we wrote ourselves, such as headings, dates and numbers. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that somebody else wrote, such that it stays a text. */
    public static String text(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String quoted(String cell) {
        var shown = new StringBuilder(cell.length());
        cell.codePoints().map(Csv::shown).forEach(shown::appendCodePoint);
        return '"' + shown.toString().replace("\"", "\"\"") + '"';
    }

    private static int shown(int point) {
        boolean isKnown = point == '\n' || point == '\r' || point == '\t';
        return Character.isISOControl(point) && !isKnown ? '·' : point;
    }
}
