package io.clockport.cli.tour;

import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;

/** The life of a tag, to its end. */
final class TagsChapter {

    private TagsChapter() {}

    static Chapter of(Stage stage) {
        var scene = new Scene();
        var tags = stage.scope().tags();
        scene.list("List them all.", tags.matching(TagFilter.all()), TagsChapter::line);
        var created = scene.show("Create one.", tags.create(TagName.of("on tour")), TagsChapter::line);
        scene.refused("Create another with the same name.", tags.create(TagName.of("on tour")));
        scene.show("Rename it.", tags.rename(created.id(), TagName.of("travelling")), TagsChapter::line);
        scene.show("Archive it.", tags.archive(created), TagsChapter::line);
        scene.show("Delete it; a tag may be deleted in either state.", tags.delete(created.id()), id -> "gone");
        return scene.titled("Tags", "Labels for entries. They are the only things here that may be deleted at once.");
    }

    private static String line(Tag tag) {
        return tag.name() + tag.fold(active -> "", archived -> " (archived)");
    }
}
