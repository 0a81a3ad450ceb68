package io.clockport.cli.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which group has which colour: the longest have one of their own, the rest share the last. */
final class Colors {

    /** The class of what has no colour of its own. */
    static final String SHARED = "c8";

    private static final int OWN = 8;

    private final Map<String, Integer> colors;

    private Colors(Map<String, Integer> colors) {
        this.colors = colors;
    }

    static Colors of(Map<String, Duration> groups) {
        var colors = new LinkedHashMap<String, Integer>();
        groups.entrySet().stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(OWN)
                .forEach(group -> colors.put(group.getKey(), colors.size()));
        return new Colors(colors);
    }

    /** The name of the class that has the colour. */
    String of(String group) {
        return colors.containsKey(group) ? "c" + colors.get(group) : SHARED;
    }

    /** Those with a colour of their own, the longest first. */
    List<String> own() {
        return List.copyOf(colors.keySet());
    }
}
