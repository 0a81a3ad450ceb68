package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.TagId;
import io.clockport.paging.PageSource;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.tag.Tags;
import io.clockport.timeentry.EntryDetails;
import io.vavr.control.Either;
import java.util.Comparator;

record InMemoryTags(Desk desk) implements Tags {

    @Override
    public Eventual<Tag> get(TagId id) {
        return desk.read(room -> find(room, id));
    }

    @Override
    public PageSource<Tag> matching(TagFilter filter) {
        Comparator<Tag> order = Order.by(
                filter.sort(),
                filter.order(),
                tag -> tag.name().value(),
                tag -> tag.id().value());
        return new OrderedListing<>(
                desk,
                room -> Either.right(room.books()
                        .tags()
                        .all(room.scope())
                        .filter(tag -> filter.state().shows(isArchived(tag)))
                        .filter(tag ->
                                room.quirks().match(filter.name(), tag.name().value()))
                        .sorted(order)),
                room -> order);
    }

    @Override
    public Eventual<Tag.Active> create(TagName name) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> TagName.parse(name.value()))
                .flatMap(checked ->
                        keep(room, new Tag.Active(new TagId(room.books().newId()), name))));
    }

    @Override
    public Eventual<Tag> rename(TagId id, TagName name) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, id))
                .flatMap(tag -> TagName.parse(name.value())
                        .flatMap(checked -> keep(
                                room,
                                tag.<Tag>fold(
                                        active -> new Tag.Active(id, name), archived -> new Tag.Archived(id, name))))));
    }

    @Override
    public Eventual<Tag.Archived> archive(Tag.Active tag) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, tag.id()))
                .map(found -> room.books().tags().put(room.scope(), new Tag.Archived(found.id(), found.name()))));
    }

    @Override
    public Eventual<Tag.Active> restore(Tag.Archived tag) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, tag.id()))
                .map(found -> room.books().tags().put(room.scope(), new Tag.Active(found.id(), found.name()))));
    }

    @Override
    public Eventual<TagId> delete(TagId id) {
        return desk.write(
                room -> manage(room).flatMap(allowed -> find(room, id)).flatMap(tag -> remove(room, tag)));
    }

    private static Either<Refused, TagId> remove(Room room, Tag tag) {
        if (!isArchived(tag) && room.quirks().has(Quirk.REJECT_ACTIVE_TAG_DELETE)) {
            return Either.left(new Refused.StillActive(tag.id()));
        }
        References.drop(room, tag.id(), details -> without(details, tag.id()));
        room.books().tags().remove(room.scope(), tag);
        return Either.right(tag.id());
    }

    private static EntryDetails without(EntryDetails details, TagId tag) {
        return details.tagged(
                details.tags().stream().filter(other -> !other.equals(tag)).toList());
    }

    private static Either<Refused, Room> manage(Room room) {
        return room.allow(room.workspace().settings().creation().tags());
    }

    private static Either<Refused, Tag> find(Room room, TagId id) {
        return Room.found(room.books().tags().get(room.scope(), id.value()), id);
    }

    private static <T extends Tag> Either<Refused, T> keep(Room room, T tag) {
        return Kept.unlessTaken(
                room.books().tags(), room.scope(), tag, "tag", tag.name().value());
    }

    private static boolean isArchived(Tag tag) {
        return tag.<Boolean>fold(active -> false, archived -> true);
    }
}
