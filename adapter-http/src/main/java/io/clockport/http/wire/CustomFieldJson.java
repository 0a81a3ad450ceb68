package io.clockport.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The value of a custom field on an entry. The domain has no word for it; it is carried through a change under the name that
 * the service takes ({@code customFields}), because under the name that it gives it would be dropped.
 */
public record CustomFieldJson(JsonNode customFieldValues) {

    /** Adds to the body what was read, as far as it can be sent. */
    void carryInto(ObjectNode body) {
        if (customFieldValues.isEmpty()) {
            return;
        }
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
