package io.clockport.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.buffer.Buffer;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A status, the bytes after the head, and the headers that are this answer's own. JSON is written when the answer is made and
 * never again: what is sent is what is remembered. What is no JSON says in its headers what it is.
 */
record Answer(int status, Buffer bytes, boolean isJson, Map<String, String> headers) {

    static final String CONTENT_TYPE = "Content-Type";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(int status, Object body) {
        return json(status, body, Map.of());
    }

    private static Answer json(int status, Object body, Map<String, String> headers) {
        return new Answer(status, Wire.bytes(body), true, headers);
    }

    static Answer ok(Object body) {
        return of(200, body);
    }

    static Answer page(List<?> items, boolean last) {
        return json(200, items, Map.of(Pages.LAST_PAGE, Boolean.toString(last)));
    }

    static Answer created(Object body) {
        return of(201, body);
    }

    static Answer empty(int status) {
        return new Answer(status, Buffer.buffer(), false, Map.of());
    }

    /** Anything but JSON that was made here: {@code text/html}, for instance. */
    static Answer text(int status, String contentType, String text) {
        return new Answer(status, Buffer.buffer(text), false, Map.of(CONTENT_TYPE, contentType + "; charset=UTF-8"));
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
        return new Answer(status, bytes, isJson, fewer);
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, bytes, isJson, more);
    }

    /** The same answer that says this instead. */
    Answer saying(JsonNode body) {
        return json(status, body, headers);
    }

    /** The head without what follows. */
    Answer withoutBody() {
        return new Answer(status, Buffer.buffer(), false, headers);
    }

    boolean hasBody() {
        return bytes.length() > 0;
    }

    String contentType() {
        return headers.getOrDefault(CONTENT_TYPE, "application/json");
    }

    /** The JSON read back, for those who look into answers; missing where there is none. */
    JsonNode json() {
        try {
            return isJson ? JSON.readTree(bytes.toString()) : MissingNode.getInstance();
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
