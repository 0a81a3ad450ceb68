package io.clockport.http;

import io.clockport.id.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a request is about, for failures to name: the service says "Tag doesn't belong to Workspace" and not which.
 *
 * @param ids everything the request refers to, the most important first
 * @param name the name it would give, if it gives one
 * @param start when the entry begins that it is about, if it is about one
 */
record Subject(List<Id> ids, Optional<String> name, Optional<Instant> start) {

    Subject {
        ids = List.copyOf(ids);
    }

    static Subject of(Id... ids) {
        return new Subject(List.of(ids), Optional.empty(), Optional.empty());
    }

    Subject and(Collection<? extends Id> more) {
        var all = new ArrayList<>(ids);
        all.addAll(more);
        return new Subject(all, name, start);
    }

    Subject and(Optional<? extends Id> more) {
        return and(more.stream().<Id>map(id -> id).toList());
    }

    Subject named(String wanted) {
        return new Subject(ids, Optional.of(wanted), start);
    }

    Subject startingAt(Instant moment) {
        return new Subject(ids, name, Optional.of(moment));
    }

    /** The ids of a kind, in the words of {@link Id#kind()}. */
    Stream<Id> all(String kind) {
        return ids.stream().filter(id -> id.kind().equals(kind));
    }

    Optional<Id> first(String kind) {
        return all(kind).findFirst();
    }
}
