package io.clockport.fake.control;

import com.fasterxml.jackson.databind.JsonNode;

/** What stands where something else was expected, short enough to be said again. */
final class Found {

    private static final int LONGEST = 80;

    private Found() {}

    static String in(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "an object";
        }
        return shortened(node.toString());
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
