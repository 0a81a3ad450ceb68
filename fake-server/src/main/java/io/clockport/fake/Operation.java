package io.clockport.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One operation of Clockify's API: its method, the template of its path, and its name. */
record Operation(String method, List<String> template, String name) {

    static Operation of(String method, String path, String name) {
        return new Operation(method, segments(path), name);
    }

    /** The parts of a path between slashes; one at the end makes no difference. */
    static List<String> segments(String path) {
        var stripped = path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
        return Arrays.stream(stripped.split("/", -1)).map(Operation::decoded).toList();
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

    /** What the path's parts name in this template, unless the path is another one. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != template.size()) {
            return Optional.empty();
        }
        var named = new HashMap<String, String>();
        for (int i = 0; i < path.size(); i++) {
            var part = template.get(i);
            if (part.startsWith("{")) {
                named.put(part.substring(1, part.length() - 1), path.get(i));
            } else if (!part.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    /** How many parts are spelt out: {@code /users/info} is meant before {@code /users/{userId}}. */
    long literals() {
        return template.stream().filter(part -> !part.startsWith("{")).count();
    }
}
