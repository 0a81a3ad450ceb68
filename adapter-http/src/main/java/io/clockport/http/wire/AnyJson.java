package io.clockport.http.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;

/**
 * Any value of JSON as Jackson's nodes, put together from the parser's tokens. An {@code ObjectMapper} would do the same, and to
 * set one up takes longer than everything else that a short command does with JSON.
 */
public record AnyJson(JsonNode node) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Reads the value whose first token is the parser's current one. Of a field that comes twice the last one counts. */
    public static AnyJson read(JsonParser json) throws IOException {
        return new AnyJson(value(json));
    }

    private static JsonNode value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NUMBER_INT -> whole(json);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalArgumentException("should be a value, is " + json.currentToken());
        };
    }

    private static JsonNode object(JsonParser json) throws IOException {
        var object = NODES.objectNode();
        for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            object.set(field, value(json));
        }
        return object;
    }

    private static JsonNode array(JsonParser json) throws IOException {
        var array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private static JsonNode whole(JsonParser json) throws IOException {
        return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? NODES.numberNode(json.getBigIntegerValue())
                : NODES.numberNode(json.getLongValue());
    }
}
