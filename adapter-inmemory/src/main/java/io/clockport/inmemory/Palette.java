package io.clockport.inmemory;

import io.clockport.project.Color;
import java.util.List;

/** The colours from which Clockify picks one for a project that names none. */
final class Palette {

    private static final List<String> COLORS = List.of(
            "#03A9F4", "#795548", "#FF5722", "#9C27B0", "#8BC34A", "#4CAF50", "#009688", "#E91E63", "#FF9800",
            "#607D8B", "#FFC107", "#AB47BC", "#F44336");

    private Palette() {}

    /** By chance for people, the same every time for the same id. */
    static Color of(String id) {
        return new Color(COLORS.get(Math.floorMod(id.hashCode(), COLORS.size())));
    }
}
