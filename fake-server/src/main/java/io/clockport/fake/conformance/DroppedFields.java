package io.clockport.fake.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A PUT left out fields that had a value, and the service reset them. */
final class DroppedFields implements Rule {

    /** What nobody writes. */
    private static final Set<String> DERIVED = Set.of("clientName", "duration");

    /** What is written under another name than it is read. */
    private static final Map<String, String> WRITTEN_AS = Map.of("public", "isPublic");

    @Override
    public String name() {
        return "dropped-fields";
    }

    @Override
    public String instead() {
        return "read the thing first and send every field of it back, the changed ones changed and the cleared ones null: a PUT resets what it leaves out";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(write -> write.method().equals("PUT") && write.before().isObject() && write.status() == 200)
                .map(write -> Map.entry(write, dropped(write)))
                .filter(write -> !write.getValue().isEmpty())
                .map(write -> Sighting.of("lost " + String.join(", ", write.getValue()), write.getKey()));
    }

    private static List<String> dropped(Observation write) {
        var dropped = new ArrayList<String>();
        write.before().fieldNames().forEachRemaining(field -> {
            var after = write.answer().get(field);
            if (!DERIVED.contains(field)
                    && !write.body().has(WRITTEN_AS.getOrDefault(field, field))
                    && after != null
                    && !after.equals(write.before().get(field))
                    && isReset(after)
                    && !isEmpty(write.before().get(field))) {
                dropped.add(field);
            }
        });
        if (runsAgain(write)) {
            dropped.add("end (it runs again)");
        }
        return dropped;
    }

    private static boolean runsAgain(Observation write) {
        return write.before().at("/timeInterval/end").isTextual()
                && write.answer().at("/timeInterval/end").isNull()
                && !write.body().has("end");
    }

    /** Derived values, such as the name of a client, change by themselves; what is reset becomes nothing. */
    private static boolean isReset(JsonNode value) {
        return isEmpty(value) || (value.isBoolean() && !value.booleanValue());
    }

    /** An entry without a description is answered null when it is written and empty when it is read: nothing is lost. */
    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isTextual()
                        && (value.textValue().isEmpty() || value.textValue().equals("PT0S")))
                || (value.isArray() && value.isEmpty());
    }
}
