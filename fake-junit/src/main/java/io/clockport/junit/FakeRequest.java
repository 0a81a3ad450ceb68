package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A request that a served fake was asked.
 *
 * @param path the target with its query
 * @param body the beginning of it, when it is long
 * @param status what it was answered; 0 when the connection was closed instead
 * @param fault the id of the fault that fell on it, if one did
 */
public record FakeRequest(long number, String method, String path, String body, int status, Optional<String> fault) {

    static FakeRequest read(JsonNode entry) {
        return new FakeRequest(
                entry.get("number").asLong(),
                entry.get("method").asText(),
                entry.get("path").asText(),
                entry.get("body").asText(),
                entry.get("status").asInt(),
                Optional.ofNullable(entry.get("fault").textValue()));
    }
}
