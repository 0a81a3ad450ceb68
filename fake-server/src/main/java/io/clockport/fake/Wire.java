package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.money.Money;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pieces of which the service's JSON is made: objects in the order of their keys, rates, and lists. */
final class Wire {

    /** About as long is what lists are full of; a buffer that has room at once need not grow. */
    private static final int LENGTH_OF_A_THING = 512;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    /** Whatever Jackson writes: a node, a record of the wire, a list of these. */
    static Buffer bytes(Object value) {
        int things = value instanceof Collection<?> list ? list.size() : 1;
        var bytes = Buffer.buffer(LENGTH_OF_A_THING * Math.max(1, things));
        try {
            JSON.writeValue(new BufferStream(bytes), value);
            return bytes;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static <T> ArrayNode array(List<? extends T> items, Function<? super T, ? extends JsonNode> form) {
        var array = array();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    static ArrayNode texts(List<String> items) {
        var array = array();
        items.forEach(array::add);
        return array;
    }

    static JsonNode orNull(Optional<String> text) {
        return text.<JsonNode>map(JsonNodeFactory.instance::textNode).orElse(NullNode.instance);
    }

    static JsonNode rate(Optional<Money> rate) {
        return rate.<JsonNode>map(Wire::rate).orElse(NullNode.instance);
    }

    static ObjectNode rate(Money rate) {
        return object().put("amount", rate.minorUnits()).put("currency", rate.currency());
    }
}
