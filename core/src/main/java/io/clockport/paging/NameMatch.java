package io.clockport.paging;

import java.util.Locale;

/** How a listing looks for a name: anywhere in it and in any case of letters, or exactly. */
public record NameMatch(String text, boolean exact) {

    public static NameMatch containing(String part) {
        return new NameMatch(part, false);
    }

    public static NameMatch exactly(String name) {
        return new NameMatch(name, true);
    }

    public boolean matches(String name) {
        return exact ? name.equals(text) : name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
