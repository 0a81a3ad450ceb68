package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A field that a workspace adds to what is kept about its people, described as the service describes it. */
record CustomField(JsonNode description) {

    static final String ALLOWED = "allowedValues";
    private static final String DEFAULT = "workspaceDefaultValue";

    /** Those of entries are not simulated, and what is switched off is as good as gone. */
    boolean isOfPeople() {
        return text("entityType", "USER").equals("USER")
                && !text("status", "VISIBLE").equals("INACTIVE");
    }

    String id() {
        return text("id", "");
    }

    String name() {
        return text("name", "");
    }

    CustomFieldType type() {
        var type = text("type", "");
        return Arrays.stream(CustomFieldType.values())
                .filter(known -> known.name().equals(type))
                .findFirst()
                .orElse(CustomFieldType.TXT);
    }

    boolean isForAdmins() {
        return description.path("onlyAdminCanEdit").asBoolean();
    }

    boolean isRequired() {
        return description.path("required").asBoolean();
    }

    JsonNode byDefault() {
        var value = description.path(DEFAULT);
        return value.isMissingNode() ? NullNode.instance : value;
    }

    /** Whether each value that is chosen is one that can be. */
    boolean offers(JsonNode value) {
        Set<String> allowed = StreamSupport.stream(description.path(ALLOWED).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).allMatch(chosen -> allowed.contains(chosen.asText()))
                : allowed.contains(value.asText());
    }

    /** The whole description, with what it leaves out. */
    ObjectNode rendered(String workspace) {
        var node = Wire.object();
        node.set(
                ALLOWED,
                Wire.array()
                        .addAll(StreamSupport.stream(description.path(ALLOWED).spliterator(), false)
                                .toList()));
        node.put("description", text("description", ""))
                .put("entityType", "USER")
                .put("id", id())
                .put("name", name())
                .put("onlyAdminCanEdit", isForAdmins())
                .put("placeholder", text("placeholder", ""));
        node.set("projectDefaultValues", Wire.array());
        node.put("required", isRequired())
                .put("status", text("status", "VISIBLE"))
                .put("type", type().name());
        node.set(DEFAULT, byDefault());
        return node.put("workspaceId", workspace);
    }

    private String text(String field, String otherwise) {
        return description.path(field).asText(otherwise);
    }
}
