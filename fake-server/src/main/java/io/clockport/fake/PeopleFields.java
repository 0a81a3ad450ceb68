package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The custom fields that a workspace has for its people, and what each of them has there. Both are notes. */
record PeopleFields(Notes notes, WorkspaceId workspace) {

    private static final String FIELDS = "customFields";
    private static final String VALUES = "customFieldValues";

    private List<CustomField> inUse() {
        return all().stream().filter(CustomField::isInUse).toList();
    }

    List<CustomField> all() {
        return notes.get(Notes.of(workspace, FIELDS))
                .map(kept -> StreamSupport.stream(kept.spliterator(), false)
                        .map(CustomField::new)
                        .filter(CustomField::isOfPeople)
                        .toList())
                .orElse(List.of());
    }

    Optional<CustomField> find(String id) {
        return inUse().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** Keeps these values, and the others as they are. */
    void set(UserId user, Map<CustomField, JsonNode> values) {
        var kept = own(user);
        values.forEach((field, value) -> kept.set(field.id(), value));
        notes.set(Notes.of(workspace, user, VALUES), kept);
    }

    /** As users carry them: five keys. */
    ArrayNode brief(UserId user) {
        return Wire.array(inUse(), field -> brief(user, field));
    }

    ObjectNode brief(UserId user, CustomField field) {
        var node = Wire.object()
                .put("customFieldId", field.id())
                .put("customFieldName", field.name())
                .put("customFieldType", field.type().name())
                .put("userId", user.value());
        return node.set("value", value(user, field));
    }

    /** As profiles carry them: with the field's description, and whether the value is the person's own. */
    ArrayNode full(UserId user) {
        return Wire.array(inUse(), field -> full(user, field));
    }

    private ObjectNode full(UserId user, CustomField field) {
        var node = Wire.object();
        node.set("customField", field.rendered(workspace.value()));
        node.put("customFieldId", field.id())
                .put("name", field.name())
                .put("sourceType", own(user).has(field.id()) ? "USER" : "WORKSPACE")
                .put("type", field.type().name())
                .put("userId", user.value());
        return node.set("value", value(user, field));
    }

    private JsonNode value(UserId user, CustomField field) {
        var own = own(user).get(field.id());
        return own == null ? field.byDefault() : own;
    }

    private ObjectNode own(UserId user) {
        var own = Wire.object();
        notes.get(Notes.of(workspace, user, VALUES))
                .filter(ObjectNode.class::isInstance)
                .ifPresent(kept -> own.setAll((ObjectNode) kept));
        return own;
    }
}
