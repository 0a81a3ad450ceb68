package io.clockport.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.id.Id;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What the service keeps about things and the domain does not: JSON under a key, kept with the state. */
record Notes(Administration administration) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String of(Id thing, String what) {
        return thing.kind() + "/" + thing.value() + "/" + what;
    }

    static String of(WorkspaceId workspace, UserId user, String what) {
        return "workspace/" + workspace + "/user/" + user + "/" + what;
    }

    Optional<JsonNode> get(String key) {
        return administration.note(key).map(Notes::parsed);
    }

    void set(String key, JsonNode value) {
        administration.setNote(key, value.toString());
    }

    private static JsonNode parsed(String ownText) {
        try {
            return JSON.readTree(ownText);
        } catch (JsonProcessingException foreignState) {
            throw new UncheckedIOException(foreignState);
        }
    }
}
