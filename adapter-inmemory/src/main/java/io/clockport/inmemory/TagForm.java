package io.clockport.inmemory;

import io.clockport.id.TagId;
import io.clockport.tag.Tag;
import io.clockport.tag.TagName;

final class TagForm {

    static final Codec<Tag> CODEC = new Codec<>(TagForm::write, TagForm::read);

    private TagForm() {}

    private static Fields write(Tag tag) {
        return new Fields()
                .put("id", tag.id().value())
                .put("name", tag.name().value())
                .put("archived", tag.<Boolean>fold(active -> false, archived -> true));
    }

    private static Tag read(Fields fields) {
        var id = fields.understood("id", TagId::new);
        var name = new TagName(fields.text("name"));
        return fields.flag("archived") ? new Tag.Archived(id, name) : new Tag.Active(id, name);
    }
}
