package io.clockport.fake.page;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a page. What comes from outside gets in as text alone, and so cannot become markup. */
final class Html {

    private static final int LONGEST = 120;

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Words: escaped, and without what a screen would obey. */
    static Html text(String text) {
        return new Html(escaped(text.replaceAll("\\p{Cntrl}", "\uFFFD")));
    }

    /** Words of somebody else: cut where they are too long, and their direction of writing stays their own. */
    static Html foreign(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return element("bdi", text(fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"));
    }

    static Html element(String name, Html... children) {
        return element(name, List.of(children));
    }

    static Html element(String name, List<Html> children) {
        return new Html("<" + name + ">" + joined(children) + "</" + name + ">");
    }

    static Html nothing() {
        return new Html("");
    }

    static Html of(List<Html> pieces) {
        return new Html(joined(pieces));
    }

    /** The same with an attribute on the element that it begins with. */
    Html with(String attribute, String value) {
        int end = markup.indexOf('>');
        return new Html(
                markup.substring(0, end) + " " + attribute + "=\"" + escaped(value) + "\"" + markup.substring(end));
    }

    private static String joined(List<Html> pieces) {
        return pieces.stream().map(Html::toString).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return markup;
    }
}
