package io.clockport.inmemory;

import java.util.Map;
import org.pcollections.TreePMap;

/** A state of the fake to come back to. Taking one and going back to it are cheap, however much is kept. */
public final class Snapshot {

    private final Map<String, TreePMap<String, Object>> shelves;

    Snapshot(Map<String, TreePMap<String, Object>> shelves) {
        this.shelves = shelves;
    }

    Map<String, TreePMap<String, Object>> shelves() {
        return shelves;
    }
}
