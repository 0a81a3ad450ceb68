package io.clockport.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.time.IsoDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One object of an answer, and where in the answer it stands. Whatever is missing or of the wrong kind is an {@link
 * IllegalArgumentException} that names the place; fields nobody asks for are ignored.
 */
public record ObjectJson(String path, JsonNode node) {

    public ObjectJson {
        if (!node.isObject()) {
            throw new IllegalArgumentException(path + " should be an object, is " + kindOf(node));
        }
    }

    /** The text of a field that must be there, made into something. */
    public <T> T as(String field, Function<? super String, ? extends T> made) {
        return this.<T>maybe(field, made).orElseThrow(() -> missing(field));
    }

    /** The same for a field that may be missing or null. */
    public <T> Optional<T> maybe(String field, Function<? super String, ? extends T> made) {
        return value(field).map(value -> made(field, textual(path + "/" + field, value), made));
    }

    /** The same for a field where the service says {@code ""} when it means nothing. */
    public <T> Optional<T> unlessEmpty(String field, Function<? super String, ? extends T> made) {
        return maybe(field, Function.identity()).filter(text -> !text.isEmpty()).map(text -> made(field, text, made));
    }

    public String text(String field) {
        return as(field, Function.identity());
    }

    public boolean flag(String field) {
        return maybeFlag(field).orElseThrow(() -> missing(field));
    }

    /** Old servers wrote some flags as texts, so {@code "true"} is true. */
    public Optional<Boolean> maybeFlag(String field) {
        return value(field)
                .map(value -> made(field, value.asText(), text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException("should be true or false");
                }));
    }

    /** A whole number. */
    public long number(String field) {
        return maybeNumber(field).orElseThrow(() -> missing(field));
    }

    /** The same for a field that may be missing or null. */
    public Optional<Long> maybeNumber(String field) {
        return value(field).map(value -> made(field, value.asText(), Long::valueOf));
    }

    /** A whole number that counts something. */
    public int count(String field) {
        return maybeCount(field).orElseThrow(() -> missing(field));
    }

    /** The same for a field that may be missing or null. */
    public Optional<Integer> maybeCount(String field) {
        return value(field).map(value -> made(field, value.asText(), Integer::valueOf));
    }

    public <E extends Enum<E>> E oneOf(Class<E> values, String field) {
        return as(field, text -> Enum.valueOf(values, text.toUpperCase(Locale.ROOT)));
    }

    /** A duration; one that is missing is none. */
    public Duration duration(String field) {
        return maybe(
                        field,
                        text -> IsoDuration.parse(field, text)
                                .getOrElseThrow(refused -> new IllegalArgumentException(refused.message())))
                .orElse(Duration.ZERO);
    }

    public Optional<ObjectJson> object(String field) {
        return value(field).map(value -> new ObjectJson(path + "/" + field, value));
    }

    /** The objects of a list; none where the list is missing or null. */
    public List<ObjectJson> objects(String field) {
        return elements(field, ObjectJson::new);
    }

    /** The texts of a list, made into something; none where the list is missing or null. */
    public <T> List<T> all(String field, Function<? super String, ? extends T> made) {
        return elements(field, (place, value) -> made(field, textual(place, value), made));
    }

    public IllegalArgumentException missing(String field) {
        return new IllegalArgumentException(path + "/" + field + " is missing");
    }

    private <T> List<T> elements(String field, Element<T> element) {
        var list = node.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray()) {
            throw new IllegalArgumentException(path + "/" + field + " should be a list, is " + kindOf(list));
        }
        var items = new ArrayList<T>(list.size());
        for (int i = 0; i < list.size(); i++) {
            items.add(element.read(path + "/" + field + "/" + i, list.path(i)));
        }
        return items;
    }

    private Optional<JsonNode> value(String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private static String textual(String place, JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException(place + " should be a text, is " + kindOf(value));
        }
        return value.asText();
    }

    private <T> T made(String field, String text, Function<? super String, ? extends T> made) {
        try {
            return made.apply(text);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException(path + "/" + field + ": " + unfit.getMessage(), unfit);
        }
    }

    private static String kindOf(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private interface Element<T> {
        T read(String path, JsonNode node);
    }
}
