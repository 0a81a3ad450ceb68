package io.clockport.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.docs.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the reference of the terminal says about JSON: which objects there are and what they hold. */
final class JsonShapes {

    private static final Path PAGE = Path.of("docs/reference/cli.md");
    private static final Pattern MEMBER = Pattern.compile("`(\\w+)`: ([^,]+)");
    private static final Set<String> STRINGS = Set.of("text", "id", "file", "zone");
    private static final Set<String> NUMBERS = Set.of("seconds", "count");

    private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private JsonShapes() {}

    static JsonShapes ofThePage() {
        var shapes = new JsonShapes();
        rows("object").forEach(row -> shapes.objects.put(row[0], members(row[1])));
        rows("command").forEach(row -> shapes.answers.put(row[0].replace("`", ""), shapes.answer(row[1])));
        return shapes;
    }

    /** What the answer of a command has that it should not, or lacks; empty when it is as one of its rows says. */
    List<String> wrong(String command, JsonNode answer) {
        var rows = answers.entrySet().stream()
                .filter(row -> Stream.of(row.getKey().split(", "))
                        .anyMatch(name ->
                                name.equals(command) || name.matches(Pattern.quote(command) + " (-|of |once |at ).*")))
                .toList();
        var complaints = new ArrayList<String>();
        for (var row : rows) {
            var wrong = new ArrayList<String>();
            var met = new HashSet<String>();
            check(row.getKey(), row.getValue(), answer, wrong, met);
            if (wrong.isEmpty()) {
                seen.add(row.getKey());
                seen.addAll(met);
                return List.of();
            }
            complaints.addAll(wrong);
        }
        return rows.isEmpty() ? List.of(command + " is not on the page") : complaints;
    }

    /** The same for an object by itself. */
    List<String> wrongObject(String name, JsonNode object) {
        var wrong = new ArrayList<String>();
        check(name, objects.get(name), object, wrong, seen);
        return wrong;
    }

    /** Rows that no answer was like, and members that were never more than null or an empty list. */
    Set<String> unseen() {
        var promised = new TreeSet<>(answers.keySet());
        objects.forEach((name, members) -> members.keySet().forEach(member -> promised.add(name + "." + member)));
        promised.removeAll(seen);
        return promised;
    }

    private Map<String, String> answer(String cell) {
        return cell.startsWith("a report") ? objects.get("report") : members(cell);
    }

    private void check(String name, Map<String, String> members, JsonNode object, List<String> wrong, Set<String> met) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (!names.equals(new TreeSet<>(members.keySet()))) {
            wrong.add(name + " has " + names + " instead of " + members.keySet());
            return;
        }
        members.forEach((member, type) -> value(name + "." + member, type, object.get(member), wrong, met));
    }

    private void value(String place, String type, JsonNode value, List<String> wrong, Set<String> met) {
        if (type.endsWith("?")) {
            if (!value.isNull()) {
                value(place, type.substring(0, type.length() - 1), value, wrong, met);
            }
        } else if (type.startsWith("[") && value.isArray()) {
            value.forEach(item -> value(place, inner(type), item, wrong, met));
        } else if (type.startsWith("{") && value.isObject()) {
            value.forEach(item -> value(place, inner(type), item, wrong, met));
        } else if (objects.containsKey(type) && value.isObject()) {
            met.add(place);
            check(type, objects.get(type), value, wrong, met);
        } else if (isPlain(type, value)) {
            met.add(place);
        } else {
            wrong.add(place + " is " + value + " instead of " + type);
        }
    }

    private static String inner(String type) {
        return type.substring(1, type.length() - 1);
    }

    private static boolean isPlain(String type, JsonNode value) {
        if (type.equals("moment")) {
            return value.isTextual() && value.asText().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        }
        if (type.equals("day")) {
            return value.isTextual() && value.asText().matches("\\d{4}-\\d\\d-\\d\\d");
        }
        return STRINGS.contains(type) && value.isTextual()
                || NUMBERS.contains(type) && value.isIntegralNumber()
                || type.equals("yes") && value.isBoolean();
    }

    private static Map<String, String> members(String cell) {
        var members = new LinkedHashMap<String, String>();
        MEMBER.matcher(cell)
                .results()
                .forEach(found -> members.put(found.group(1), found.group(2).strip()));
        return members;
    }

    /** The rows of the table in the part on JSON whose first heading is this. */
    private static Stream<String[]> rows(String heading) {
        return Checkout.read(PAGE)
                .lines()
                .dropWhile(line -> !line.equals("## JSON"))
                .dropWhile(line -> !line.startsWith("| " + heading + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "));
    }
}
