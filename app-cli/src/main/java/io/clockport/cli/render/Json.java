package io.clockport.cli.render;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values as JSON: maps, lists, text, numbers, booleans, and an empty {@link Optional} as {@code null}. Small on
 * purpose: a command that has nothing else to do with JSON should not load a library for it.
 */
public final class Json {

    private Json() {}

    /** A map that keeps the order of its members. */
    public static Map<String, Object> object(Object... keysAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            members.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return members;
    }

    public static String write(Object value) {
        var text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> members) {
            appendMembers(members.entrySet().iterator(), text.append('{'));
            text.append('}');
        } else if (value instanceof Iterable<?> items) {
            appendItems(items.iterator(), text.append('['));
            text.append(']');
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresentOrElse(present -> append(present, text), () -> text.append("null"));
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            appendText(value.toString(), text);
        }
    }

    private static void appendMembers(Iterator<? extends Map.Entry<?, ?>> members, StringBuilder text) {
        while (members.hasNext()) {
            var member = members.next();
            appendText(String.valueOf(member.getKey()), text);
            append(member.getValue(), text.append(':'));
            text.append(members.hasNext() ? "," : "");
        }
    }

    private static void appendItems(Iterator<?> items, StringBuilder text) {
        while (items.hasNext()) {
            append(items.next(), text);
            text.append(items.hasNext() ? "," : "");
        }
    }

    private static void appendText(String value, StringBuilder text) {
        text.append('"');
        value.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (Character.isISOControl(unit) || isLoneSurrogate(value, unit)) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", unit));
                    } else {
                        text.append((char) unit);
                    }
                }
            }
        });
        text.append('"');
    }

    private static boolean isLoneSurrogate(String value, int unit) {
        return Character.isSurrogate((char) unit) && value.codePoints().anyMatch(point -> point == unit);
    }
}
