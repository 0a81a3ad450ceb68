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
    private static final String PEOPLE = "USER";
    private static final String DEFAULT = "workspaceDefaultValue";

    /** Those of entries are not simulated. */
    boolean isOfPeople() {
        return entityType().equals(PEOPLE);
    }

    /** What is switched off is as good as gone, except in the list of the fields themselves. */
    boolean isInUse() {
        return !status().equals("INACTIVE");
    }

    String entityType() {
        return text("entityType", PEOPLE);
    }

    String status() {
        return text("status", "VISIBLE");
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
                .put("entityType", PEOPLE)
                .put("id", id())
                .put("name", name())
                .put("onlyAdminCanEdit", isForAdmins())
                .put("placeholder", text("placeholder", ""));
        node.set("projectDefaultValues", Wire.array());
        node.put("required", isRequired()).put("status", status()).put("type", type().name());
        node.set(DEFAULT, byDefault());
        return node.put("workspaceId", workspace);
    }

    private String text(String field, String otherwise) {
        return description.path(field).asText(otherwise);
    }
}
