package io.clockport.inmemory;

import io.clockport.paging.NameMatch;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Which quirks are on. */
public final class Quirks {

    private final Set<Quirk> on;

    private Quirks(Set<Quirk> on) {
        this.on = on;
    }

    public static Quirks byDefault() {
        var on = EnumSet.noneOf(Quirk.class);
        for (var quirk : Quirk.values()) {
            if (quirk.byDefault()) {
                on.add(quirk);
            }
        }
        return new Quirks(on);
    }

    public Quirks with(Quirk quirk, boolean value) {
        var changed = EnumSet.copyOf(EnumSet.allOf(Quirk.class));
        changed.removeIf(other -> other == quirk ? !value : !on.contains(other));
        return new Quirks(changed);
    }

    /** What is left of a name when only that counts by which two names differ. */
    UnaryOperator<String> sameness() {
        return has(Quirk.IGNORE_CASE_OF_NAMES) ? name -> name.toLowerCase(Locale.ROOT) : name -> name;
    }

    /** Whether a listing that looks for names shows this one. */
    boolean match(Optional<NameMatch> wanted, String name) {
        return wanted.map(match -> (has(Quirk.HEED_CASE_IN_FILTERS) && !match.exact())
                        ? name.contains(match.text())
                        : match.matches(name))
                .orElse(true);
    }

    public boolean has(Quirk quirk) {
        return on.contains(quirk);
    }
}
