package io.clockport.fake.conformance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What arrived, in the order in which it arrived. */
record Traffic(List<Observation> all) {

    Traffic {
        all = List.copyOf(all);
    }

    Stream<Observation> stream() {
        return all.stream();
    }

    /** What the same client sent later. */
    Stream<Observation> after(Observation earlier) {
        return all.stream()
                .filter(other ->
                        other.number() > earlier.number() && other.client().equals(earlier.client()));
    }

    /** What the same client sent in between. */
    Stream<Observation> between(Observation earlier, Observation later) {
        return after(earlier).filter(other -> other.number() < later.number());
    }

    /** What fits, in groups of those with the same key, each in its order. */
    Collection<List<Observation>> groups(Predicate<Observation> which, Function<Observation, ?> key) {
        Map<Object, List<Observation>> groups =
                all.stream().filter(which).collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }
}
