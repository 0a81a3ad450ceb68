package io.clockport.fake.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A JSON object in a request to the control plane while it is read. What is wrong with it is collected, so that somebody hears
 * of it all at once; a field that nobody asked for is wrong too. What is {@code null} is not there.
 */
public final class ControlBody {

    private static final int MOST_COMPLAINTS = 20;

    private final String path;
    private final ObjectNode node;
    private final List<Complaint> complaints;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<ControlBody> parts = new ArrayList<>();

    private ControlBody(String path, ObjectNode node, List<Complaint> complaints) {
        this.path = path;
        this.node = node;
        this.complaints = complaints;
    }

    /**
     * Reads an object, or says everything that is wrong with it. The function asks for each field that there may be, whatever
     * the others say; for a field that is wrong it gets what it would get if the field were not there.
     */
    public static <T> Either<List<Complaint>, T> read(byte[] bytes, Function<ControlBody, T> reading) {
        return StrictJson.object(bytes).mapLeft(List::of).flatMap(node -> {
            var body = new ControlBody("$", node, new ArrayList<>());
            var value = reading.apply(body);
            body.complainAboutTheUnknown();
            return body.complaints.isEmpty() ? Either.right(value) : Either.left(List.copyOf(body.complaints));
        });
    }

    /** Says what is wrong with a field, or with the object when the name is empty. */
    public void complain(String name, String problem) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(new Complaint(name.isEmpty() ? path : path + "." + Found.shortened(name), problem));
        }
    }

    public boolean has(String name) {
        return present(name).isPresent();
    }

    /** Whether the field is there and says {@code null}. */
    public boolean saysNull(String name) {
        known.add(name);
        return node.path(name).isNull();
    }

    public Optional<String> text(String name, int longest) {
        return value(
                name,
                "a text of 1 to " + longest + " characters",
                value -> value.isTextual()
                                && !value.textValue().isEmpty()
                                && value.textValue().length() <= longest
                        ? Optional.of(value.textValue())
                        : Optional.empty());
    }

    public Optional<Integer> number(String name, int least, int most) {
        return value(
                name,
                "a whole number from " + least + " to " + most,
                value -> value.isIntegralNumber()
                                && value.canConvertToInt()
                                && value.intValue() >= least
                                && value.intValue() <= most
                        ? Optional.of(value.intValue())
                        : Optional.empty());
    }

    public Optional<Long> anyNumber(String name) {
        return value(
                name,
                "a whole number of 64 bits",
                value -> value.isIntegralNumber() && value.canConvertToLong()
                        ? Optional.of(value.longValue())
                        : Optional.empty());
    }

    public Optional<Double> share(String name) {
        return value(
                name,
                "a number above 0 and at most 1",
                value -> value.isNumber() && value.doubleValue() > 0 && value.doubleValue() <= 1
                        ? Optional.of(value.doubleValue())
                        : Optional.empty());
    }

    public Optional<Boolean> flag(String name) {
        return value(
                name,
                "true or false",
                value -> value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty());
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return oneOf(name, words(type)).map(word -> Enum.valueOf(type, word));
    }

    /** One of these words. Another one is answered with all of them, and with the one that may have been meant. */
    public Optional<String> oneOf(String name, Collection<String> words) {
        return present(name).flatMap(value -> {
            if (value.isTextual() && words.contains(value.textValue())) {
                return Optional.of(value.textValue());
            }
            complain(
                    name,
                    "must not be " + Found.in(value) + ": "
                            + Suggestion.sentence(words, value.isTextual() ? value.textValue() : ""));
            return Optional.empty();
        });
    }

    public <E extends Enum<E>> Optional<Set<E>> choices(String name, Class<E> type) {
        return value(name, "a list of words out of " + String.join(", ", words(type)), value -> {
            var chosen = new HashSet<E>();
            for (var item : value) {
                if (!words(type).contains(item.asText())) {
                    return Optional.empty();
                }
                chosen.add(Enum.valueOf(type, item.asText()));
            }
            return value.isArray() ? Optional.of(Set.copyOf(chosen)) : Optional.empty();
        });
    }

    public Optional<Instant> moment(String name) {
        return parsed(name, "a moment in UTC such as 2026-03-30T08:00:00Z", Instant::parse);
    }

    public Optional<Duration> duration(String name) {
        return parsed(name, "a duration such as PT1H", Duration::parse);
    }

    public Optional<ZoneId> zone(String name) {
        return parsed(name, "a zone such as Europe/Warsaw", ZoneId::of);
    }

    private <T> Optional<T> parsed(String name, String expected, Function<String, T> parser) {
        return value(name, expected, value -> {
            try {
                return value.isTextual() ? Optional.of(parser.apply(value.textValue())) : Optional.empty();
            } catch (DateTimeException nonsense) {
                return Optional.empty();
            }
        });
    }

    /** The object in this field. Its fields must all be asked for before the reading is over. */
    public Optional<ControlBody> object(String name) {
        return value(
                        name,
                        "an object",
                        value -> value instanceof ObjectNode object ? Optional.of(object) : Optional.empty())
                .map(object -> part(path + "." + name, object));
    }

    /** The objects in this list. */
    public Optional<List<ControlBody>> objects(String name, int most) {
        return value(name, "a list of at most " + most + " objects", value -> {
            if (!value.isArray() || value.size() > most) {
                return Optional.empty();
            }
            var bodies = new ArrayList<ControlBody>();
            for (int i = 0; i < value.size(); i++) {
                if (!(value.get(i) instanceof ObjectNode object)) {
                    return Optional.empty();
                }
                bodies.add(part(path + "." + name + "[" + i + "]", object));
            }
            return Optional.of(List.copyOf(bodies));
        });
    }

    /** The names that are there, for an object whose names are data; another than these is complained about. */
    public List<String> names(Collection<String> possible) {
        var names = new ArrayList<String>();
        known.addAll(possible);
        node.fieldNames().forEachRemaining(names::add);
        names.retainAll(possible);
        return List.copyOf(names);
    }

    /** Whether there is a number, where something else may stand as well. */
    public boolean saysNumber(String name) {
        return node.path(name).isNumber();
    }

    private ControlBody part(String at, ObjectNode object) {
        var part = new ControlBody(at, object, complaints);
        parts.add(part);
        return part;
    }

    private <T> Optional<T> value(String name, String expected, Function<JsonNode, Optional<T>> reading) {
        return present(name).flatMap(value -> {
            var read = reading.apply(value);
            if (read.isEmpty()) {
                complain(name, "must be " + expected + ", not " + Found.in(value));
            }
            return read;
        });
    }

    private Optional<JsonNode> present(String name) {
        known.add(name);
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private void complainAboutTheUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                complain(name, "is not known here: " + Suggestion.sentence(known, name));
            }
        });
        parts.forEach(ControlBody::complainAboutTheUnknown);
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
