package io.clockport.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.buffer.Buffer;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A status, a body or none, and the headers that are this answer's own. What is no JSON has a text, and says in its headers
 * what it is.
 */
record Answer(int status, @Nullable JsonNode body, @Nullable String text, Map<String, String> headers) {

    static final String CONTENT_TYPE = "Content-Type";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(int status, JsonNode body) {
        return new Answer(status, body, null, Map.of());
    }

    static Answer ok(JsonNode body) {
        return of(200, body);
    }

    static Answer created(JsonNode body) {
        return of(201, body);
    }

    static Answer empty(int status) {
        return new Answer(status, null, null, Map.of());
    }

    /** Anything but JSON: {@code text/html}, for instance. */
    static Answer text(int status, String contentType, String text) {
        return new Answer(status, null, text, Map.of(CONTENT_TYPE, contentType + "; charset=UTF-8"));
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
        return new Answer(status, body, text, fewer);
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, body, text, more);
    }

    boolean hasBody() {
        return body != null || text != null;
    }

    String contentType() {
        return headers.getOrDefault(CONTENT_TYPE, "application/json");
    }

    /** What goes over the wire after the head. */
    Buffer bytes() {
        if (text != null) {
            return Buffer.buffer(text);
        }
        try {
            return body == null ? Buffer.buffer() : Buffer.buffer(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
