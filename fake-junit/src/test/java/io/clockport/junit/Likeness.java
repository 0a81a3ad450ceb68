package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares an answer with a recorded one key by key: the same keys in the same order, the same kinds of values, and the
 * same values, except that any id is as good as another and that what the recorder blacked out can be anything.
 */
final class Likeness {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");
    private static final Pattern BLACKED_OUT = Pattern.compile("(PT|#)?\\.{3}.*|<redacted.*>|\\[REDACTED.*]");

    private final boolean ordered;
    private final List<String> differences = new ArrayList<>();

    private Likeness(boolean ordered) {
        this.ordered = ordered;
    }

    /** The places that differ, as {@code /a/b}, each with how. */
    static List<String> differences(JsonNode recorded, JsonNode given, boolean ordered) {
        var likeness = new Likeness(ordered);
        likeness.compare("", recorded, given);
        return likeness.differences.stream().distinct().toList();
    }

    private void compare(String place, JsonNode recorded, JsonNode given) {
        if (recorded.isTextual() && BLACKED_OUT.matcher(recorded.asText()).matches()) {
            return;
        }
        if (recorded.getNodeType() != given.getNodeType()) {
            differences.add(place + " " + recorded.getNodeType() + " became " + given.getNodeType());
        } else if (recorded.isObject()) {
            compareObjects(place, recorded, given);
        } else if (recorded.isArray()) {
            compareArrays(place, recorded, given);
        } else if (!same(recorded.asText(), given.asText())) {
            differences.add(place + " " + recorded + " became " + given);
        }
    }

    private void compareObjects(String place, JsonNode recorded, JsonNode given) {
        var was = keys(recorded);
        var is = keys(given);
        var lost = new TreeSet<>(was);
        is.forEach(lost::remove);
        lost.forEach(key -> differences.add(place + "/" + key + " is lost"));
        var added = new TreeSet<>(is);
        was.forEach(added::remove);
        added.forEach(key -> differences.add(place + "/" + key + " is added"));
        was.removeAll(lost);
        is.removeAll(added);
        if (ordered && !was.equals(is)) {
            differences.add(place + " has its keys in another order: " + is + " instead of " + was);
        }
        for (Map.Entry<String, JsonNode> field : recorded.properties()) {
            if (given.has(field.getKey())) {
                compare(place + "/" + field.getKey(), field.getValue(), given.get(field.getKey()));
            }
        }
    }

    private void compareArrays(String place, JsonNode recorded, JsonNode given) {
        boolean blackedOut = recorded.size() == 1
                && BLACKED_OUT.matcher(recorded.get(0).asText()).matches();
        if (blackedOut) {
            return;
        }
        if (recorded.size() != given.size()) {
            differences.add(place + " has " + given.size() + " items instead of " + recorded.size());
            return;
        }
        for (int i = 0; i < recorded.size(); i++) {
            compare(place + "/*", recorded.get(i), given.get(i));
        }
    }

    private static List<String> keys(JsonNode object) {
        var keys = new ArrayList<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static boolean same(String recorded, String given) {
        return recorded.equals(given)
                || ID.matcher(recorded).matches() && ID.matcher(given).matches();
    }
}
