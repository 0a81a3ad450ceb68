package io.clockport.http.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The value of a custom field on an entry. The domain has no word for it; it is carried through a change under the name that
 * the service takes ({@code customFields}), because under the name that it gives it would be dropped.
 */
public record CustomFieldJson(ArrayNode customFieldValues) {

    /**
     * Reads the values whose opening bracket is the parser's current token. Nearly every entry has none, and to make a tree of
     * nothing would cost more than all the rest of the entry.
     */
    static @Nullable CustomFieldJson read(JsonParser json) throws IOException {
        TimeEntryJson.expect(json, JsonToken.START_ARRAY);
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        var values = JsonNodeFactory.instance.arrayNode();
        do {
            values.add(AnyJson.read(json).node());
        } while (json.nextToken() != JsonToken.END_ARRAY);
        return new CustomFieldJson(values);
    }

    /** Adds to the body what was read, as far as it can be sent. */
    void carryInto(ObjectNode body) {
        var fields = body.putArray("customFields");
        customFieldValues.forEach(value -> carry(value, fields));
    }

    private static void carry(JsonNode value, ArrayNode fields) {
        if (value.path("customFieldId").isTextual()) {
            var field = fields.addObject();
            field.set("customFieldId", value.path("customFieldId"));
            field.set("value", value.path("value"));
            if (value.path("sourceType").isTextual()) {
                field.set("sourceType", value.path("sourceType"));
            }
        }
    }
}
