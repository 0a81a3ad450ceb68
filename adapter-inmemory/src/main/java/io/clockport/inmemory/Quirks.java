package io.clockport.inmemory;

import io.clockport.paging.NameMatch;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
