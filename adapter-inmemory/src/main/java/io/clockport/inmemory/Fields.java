package io.clockport.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The named fields of a kept value, in order: texts, numbers, truths, lists and fields in turn. A field that is missing or of
 * another type is a {@link BrokenDocument}.
 */
final class Fields {

    private final Map<String, @Nullable Object> values;

    Fields() {
        this(new LinkedHashMap<>());
    }

    Fields(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    Fields put(String name, Object value) {
        values.put(name, value instanceof Fields fields ? fields.values : value);
        return this;
    }

    Fields put(String name, Instant moment) {
        return put(name, moment.toString());
    }

    Fields put(String name, Duration duration) {
        return put(name, duration.toString());
    }

    /** Leaves the field out when there is no value. */
    <T> Fields putIfPresent(String name, Optional<T> value, Function<? super T, ?> form) {
        value.ifPresent(present -> put(name, form.apply(present)));
        return this;
    }

    <T> Fields putAll(String name, Iterable<? extends T> items, Function<? super T, ?> form) {
        var list = new ArrayList<Object>();
        for (T item : items) {
            var formed = form.apply(item);
            list.add(formed instanceof Fields fields ? fields.values : formed);
        }
        return put(name, list);
    }

    String text(String name) {
        return required(name, String.class);
    }

    long number(String name) {
        return required(name, Number.class).longValue();
    }

    boolean flag(String name) {
        return required(name, Boolean.class);
    }

    Instant moment(String name) {
        return understood(name, Moment::parse);
    }

    Duration duration(String name) {
        return understood(name, Duration::parse);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return understood(name, text -> Enum.valueOf(type, text));
    }

    <T> T understood(String name, Function<String, T> reading) {
        var text = text(name);
        try {
            return reading.apply(text);
        } catch (RuntimeException nonsense) {
            throw new BrokenDocument("field '" + name + "' cannot be understood: " + text, nonsense);
        }
    }

    Optional<String> optionalText(String name) {
        return values.get(name) == null ? Optional.empty() : Optional.of(text(name));
    }

    <T> Optional<T> optional(String name, Function<String, T> reading) {
        return values.get(name) == null ? Optional.empty() : Optional.of(understood(name, reading));
    }

    Optional<Fields> optionalFields(String name) {
        return values.get(name) == null ? Optional.empty() : Optional.of(fields(name));
    }

    @SuppressWarnings("unchecked")
    Fields fields(String name) {
        return new Fields((Map<String, @Nullable Object>) required(name, Map.class));
    }

    List<String> texts(String name) {
        return items(name, String.class);
    }

    @SuppressWarnings("unchecked")
    List<Fields> list(String name) {
        return items(name, Map.class).stream()
                .map(map -> new Fields((Map<String, @Nullable Object>) map))
                .toList();
    }

    /** No items where an older document has no such field. */
    List<Fields> optionalList(String name) {
        return values.get(name) == null ? List.of() : list(name);
    }

    private <T> List<T> items(String name, Class<T> type) {
        return ((List<?>) required(name, List.class))
                .stream().map(item -> cast(name, item, type)).toList();
    }

    private <T> T required(String name, Class<T> type) {
        return cast(name, values.get(name), type);
    }

    private static <T> T cast(String name, @Nullable Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new BrokenDocument("field '" + name + "' is missing or not a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
