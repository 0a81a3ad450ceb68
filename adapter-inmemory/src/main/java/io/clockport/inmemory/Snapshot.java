package io.clockport.inmemory;

import java.util.Map;
import org.pcollections.TreePMap;

/** A state of the fake to come back to. Taking one and going back to it are cheap, however much is kept. */
public final class Snapshot {

    private final Map<String, TreePMap<String, Object>> shelves;
    private final boolean ignoresCaseOfNames;

    Snapshot(Map<String, TreePMap<String, Object>> shelves, boolean ignoresCaseOfNames) {
        this.shelves = shelves;
        this.ignoresCaseOfNames = ignoresCaseOfNames;
    }

    /** By which the names in it are filed. */
    boolean ignoresCaseOfNames() {
        return ignoresCaseOfNames;
    }

    Map<String, TreePMap<String, Object>> shelves() {
        return shelves;
    }
}
