package io.clockport.fake.conformance;

import java.util.List;

/** Something that was done wrong once, with the requests that show it. */
record Sighting(String what, List<Observation> shownBy) {

    static Sighting of(String what, Observation... shownBy) {
        return new Sighting(what, List.of(shownBy));
    }
}
