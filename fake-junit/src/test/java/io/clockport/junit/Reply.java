package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

/** What came back: the status, the headers, and the JSON, missing when the body was empty; what is no JSON is a text. */
record Reply(int status, HttpHeaders headers, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<byte[]> response) {
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> !type.contains("json"))
                .isEmpty();
        return new Reply(
                response.statusCode(),
                response.headers(),
                isJson ? parsed(response.body()) : new TextNode(new String(response.body(), StandardCharsets.UTF_8)));
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** The id of the thing that was made. */
    String id() {
        return body.path("id").asText();
    }

    String message() {
        return body.path("message").asText();
    }

    int code() {
        return body.path("code").asInt();
    }

    /** How the person is in the workspace that came back. */
    JsonNode membershipOf(String user) {
        return StreamSupport.stream(body.get("memberships").spliterator(), false)
                .filter(membership -> membership.get("userId").asText().equals(user))
                .findFirst()
                .orElseThrow();
    }
}
