package io.clockport.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One operation of Clockify's API: its method, the template of its path, and its name. */
record Operation(String method, List<String> template, String name) {

    static Operation of(String method, String path, String name) {
        return new Operation(method, segments(path), name);
    }

    /** The parts of a path between slashes; one at the end makes no difference. */
    static List<String> segments(String path) {
        var stripped = path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
        var segments = stripped.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            segments[i] = decoded(segments[i]);
        }
        return List.of(segments);
    }

    /** What is no percent-encoding stands for itself. */
    private static String decoded(String segment) {
        try {
            return segment.contains("%")
                    ? URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8)
                    : segment;
        } catch (IllegalArgumentException undecodable) {
            return segment;
        }
    }

    /** Whether the path is of this form. */
    boolean fits(List<String> path) {
        if (path.size() != template.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!isName(template.get(i)) && !template.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What the parts of a path that fits name. */
    Map<String, String> named(List<String> path) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < path.size(); i++) {
            var part = template.get(i);
            if (isName(part)) {
                named.put(part.substring(1, part.length() - 1), path.get(i));
            }
        }
        return named;
    }

    private static boolean isName(String part) {
        return part.startsWith("{");
    }

    /** How many parts are spelt out: {@code /users/info} is meant before {@code /users/{userId}}. */
    long literals() {
        return template.stream().filter(part -> !isName(part)).count();
    }
}
