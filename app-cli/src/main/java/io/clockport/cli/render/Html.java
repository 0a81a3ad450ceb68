package io.clockport.cli.render;

import java.util.stream.Collectors;

/** Pieces of HTML in which people's words stay words. What is made here is well-formed XML as well. */
public final class Html {

    private Html() {}

    /** Text on one line, for an element or for an attribute in double quotes. */
    public static String text(String words) {
        var text = new StringBuilder(words.length() + 8);
        Clean.line(words).codePoints().forEach(point -> {
            switch (point) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                case 0xFFFE, 0xFFFF -> text.append('·');
                default -> text.appendCodePoint(point);
            }
        });
        return text.toString();
    }

    /** What somebody wrote, in its own direction of writing whatever stands beside it. */
    public static String words(String words) {
        return "<bdi>" + words.lines().map(Html::text).collect(Collectors.joining("<br/>")) + "</bdi>";
    }
}
