package io.clockport.fake.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What arrived, in the order in which it arrived. Looked up once and remembered, so that a report on many requests does not look
 * at all of them again for each.
 */
final class Traffic {

    /** Where a request stands among those of its client, and how many reads are before it. */
    private record Place(int at, int reads) {}

    private final List<Observation> all;
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, Observation> repetitions = new HashMap<>();

    Traffic(List<Observation> observations) {
        all = List.copyOf(observations);
        var sofar = new HashMap<String, Place>();
        var latest = new HashMap<Object, Observation>();
        for (var request : all) {
            var place = sofar.getOrDefault(request.client(), new Place(0, 0));
            places.put(request.number(), place);
            sofar.put(request.client(), new Place(place.at() + 1, place.reads() + (request.isRead() ? 1 : 0)));
            Optional.ofNullable(latest.put(request.words(), request))
                    .ifPresent(earlier -> repetitions.put(earlier.number(), request));
        }
    }

    Stream<Observation> stream() {
        return all.stream();
    }

    /** The next time that the same client asked for the same thing in the same words, knowing the answer. */
    Optional<Observation> repetitionOf(Observation request) {
        return Optional.ofNullable(repetitions.get(request.number())).filter(next -> next.isAfterTheAnswerTo(request));
    }

    /** Whether the same client asked for the same thing in the same words once more, whatever it knew. */
    boolean comesAgain(Observation request) {
        return repetitions.containsKey(request.number());
    }

    /** Whether the same client only read between the two. */
    boolean onlyReadsBetween(Observation earlier, Observation later) {
        return readsBetween(earlier, later) == requestsBetween(earlier, later);
    }

    /** Whether the same client read anything between the two. */
    boolean someReadBetween(Observation earlier, Observation later) {
        return readsBetween(earlier, later) > 0;
    }

    private int requestsBetween(Observation earlier, Observation later) {
        return place(later).at() - place(earlier).at() - 1;
    }

    private int readsBetween(Observation earlier, Observation later) {
        return place(later).reads() - place(earlier).reads() - (earlier.isRead() ? 1 : 0);
    }

    private Place place(Observation request) {
        return places.getOrDefault(request.number(), new Place(0, 0));
    }

    /** What fits, in groups of those with the same key, each in its order. */
    Collection<List<Observation>> groups(Predicate<Observation> which, Function<Observation, ?> key) {
        Map<Object, List<Observation>> groups = all.stream()
                .filter(which)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return groups.values();
    }
}
