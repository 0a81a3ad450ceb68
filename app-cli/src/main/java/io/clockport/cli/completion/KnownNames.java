package io.clockport.cli.completion;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Names by the ids of what has them, as far as they are known here. */
record KnownNames(Map<String, KnownName> byId) {

    static final KnownNames NONE = new KnownNames(Map.of());

    KnownNames {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    KnownNames with(Collection<KnownName> seen) {
        return changed(all -> {
            seen.forEach(name -> all.put(name.id(), name));
            return all;
        });
    }

    /** Everything there is of a kind in a parent; what was known besides is there no more. */
    KnownNames withOnly(String kind, String parent, List<KnownName> seen) {
        return changed(all -> {
                    all.values()
                            .removeIf(name ->
                                    name.kind().equals(kind) && name.parent().equals(parent));
                    return all;
                })
                .with(seen);
    }

    KnownNames renamed(String id, String name, boolean used) {
        var known = byId.get(id);
        return known == null
                ? this
                : changed(all -> {
                    all.put(id, known.as(name, used));
                    all.replaceAll((other, child) -> child.isIn(known) ? child.movedTo(name) : child);
                    return all;
                });
    }

    KnownNames without(String id) {
        var gone = byId.get(id);
        return gone == null
                ? this
                : changed(all -> {
                    all.values().removeIf(name -> name.equals(gone) || name.isIn(gone));
                    return all;
                });
    }

    private KnownNames changed(UnaryOperator<Map<String, KnownName>> change) {
        return new KnownNames(change.apply(new LinkedHashMap<>(byId)));
    }
}
