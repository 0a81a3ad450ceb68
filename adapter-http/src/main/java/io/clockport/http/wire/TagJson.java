package io.clockport.http.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.TagId;
import io.clockport.tag.Tag;
import io.clockport.tag.TagName;

/** A tag. */
public record TagJson(TagId id, TagName name, boolean archived) {

    public static TagJson read(ObjectJson json) {
        return new TagJson(json.as("id", TagId::new), json.as("name", TagName::new), json.flag("archived"));
    }

    public static ObjectNode draft(TagName name) {
        return JsonNodeFactory.instance.objectNode().put("name", name.value());
    }

    /** Everything: a tag whose state is left out comes back active. */
    public static ObjectNode body(TagName name, boolean archived) {
        return draft(name).put("archived", archived);
    }

    public Tag toDomain() {
        return archived ? new Tag.Archived(id, name) : new Tag.Active(id, name);
    }
}
