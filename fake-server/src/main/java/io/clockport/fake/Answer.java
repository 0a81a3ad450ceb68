package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A status, a body or none, and the headers that are this answer's own. */
record Answer(int status, @Nullable JsonNode body, Map<String, String> headers) {

    static Answer of(int status, JsonNode body) {
        return new Answer(status, body, Map.of());
    }

    static Answer ok(JsonNode body) {
        return of(200, body);
    }

    static Answer created(JsonNode body) {
        return of(201, body);
    }

    static Answer empty(int status) {
        return new Answer(status, null, Map.of());
    }

    /** The shape that every error of the service has. */
    static Answer error(int status, int code, String message) {
        return of(
                status,
                JsonNodeFactory.instance.objectNode().put("message", message).put("code", code));
    }

    Answer without(String header) {
        var fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Answer(status, body, fewer);
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, body, more);
    }
}
