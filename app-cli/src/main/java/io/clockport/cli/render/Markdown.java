package io.clockport.cli.render;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Markdown in the dialect of GitHub, in which people's words stay words. */
public final class Markdown {

    /** What means something within a line, to GitHub too: {@code #12} would lead to an issue, {@code $} to a formula. */
    private static final String SPECIAL = "\\`*_[]|~$#";

    private Markdown() {}

    /** Text on one line that means nothing but itself. */
    public static String text(String words) {
        var text = new StringBuilder(words.length() + 8);
        Clean.line(words).codePoints().forEach(point -> {
            switch (point) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                default -> {
                    if (SPECIAL.indexOf(point) >= 0) {
                        text.append('\\');
                    }
                    text.appendCodePoint(point);
                }
            }
        });
        return text.toString();
    }

    /** A table. A heading that begins with {@code >} makes its column flush right. Cells are Markdown already. */
    public static String table(List<String> headings, Collection<List<String>> rows) {
        var titles = headings.stream()
                .map(heading -> heading.startsWith(">") ? heading.substring(1) : heading)
                .toList();
        var rule = headings.stream()
                .map(heading -> heading.startsWith(">") ? "---:" : "---")
                .toList();
        return row(titles) + row(rule) + rows.stream().map(Markdown::row).collect(Collectors.joining());
    }

    public static String bold(String markdown) {
        return "**" + markdown + "**";
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
