package io.clockport.cli.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known for certain about a partial file.
 *
 * @param plan what is being exported
 * @param bytes how much of the file counts; what lies behind is half a step and is thrown away
 * @param whole whether nothing is missing any more
 */
record Checkpoint(String plan, long bytes, long entries, Position position, boolean whole) {

    private static final String FORM = "clockport export 1";

    static Checkpoint beginning(String plan, Instant end) {
        return new Checkpoint(plan, 0, 0, Position.at("", end), false);
    }

    Checkpoint add(long moreBytes, long moreEntries, Position now) {
        return new Checkpoint(plan, bytes + moreBytes, entries + moreEntries, now, false);
    }

    Checkpoint finished() {
        return new Checkpoint(plan, bytes, entries, position, true);
    }

    String text() {
        return String.join(
                "\n",
                FORM,
                "plan=" + plan,
                "bytes=" + bytes,
                "entries=" + entries,
                "owner=" + position.owner(),
                "before=" + position.before(),
                "seen=" + String.join(",", position.seen()),
                "whole=" + whole,
                "");
    }

    /** Nothing when this is not a note that was written here. */
    static Optional<Checkpoint> parse(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORM)) {
            return Optional.empty();
        }
        var values = values(lines);
        try {
            return Optional.of(new Checkpoint(
                    value(values, "plan"),
                    Long.parseLong(value(values, "bytes")),
                    Long.parseLong(value(values, "entries")),
                    new Position(
                            value(values, "owner"), Instant.parse(value(values, "before")), ids(value(values, "seen"))),
                    Boolean.parseBoolean(value(values, "whole"))));
        } catch (IllegalArgumentException | DateTimeException garbled) {
            return Optional.empty();
        }
    }

    private static Map<String, String> values(List<String> lines) {
        var values = new LinkedHashMap<String, String>();
        lines.stream()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> values.put(parts[0], parts[1]));
        return values;
    }

    private static String value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Set<String> ids(String joined) {
        return List.of(joined.split(",")).stream().filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }
}
