package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.http.wire.TagJson;
import io.clockport.id.TagId;
import io.clockport.paging.PageSource;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.tag.Tags;
import io.vertx.core.http.HttpMethod;

final class HttpTags implements Tags {

    private final Place place;

    HttpTags(Place place) {
        this.place = place;
    }

    @Override
    public Eventual<Tag> get(TagId id) {
        return get(place.begin(), id).map(TagJson::toDomain);
    }

    @Override
    public PageSource<Tag> matching(TagFilter filter) {
        var route = Sorting.archived(Sorting.named(place.route("tags"), filter.name()), filter.state());
        return place.listing(
                Sorting.by(route, filter.sort(), filter.order()),
                place.subject(),
                TagJson::read,
                TagJson::id,
                TagJson::toDomain,
                tag -> filter.name()
                                .filter(match -> !match.matches(tag.name().value()))
                                .isEmpty()
                        && filter.state().shows(tag.fold(active -> false, archived -> true)));
    }

    @Override
    public Eventual<Tag.Active> create(TagName name) {
        var call = Call.write(
                        HttpMethod.POST,
                        place.route("tags"),
                        place.subject().named(name.value()),
                        "a tag named " + name)
                .saying(TagJson.draft(name));
        var operation = place.begin();
        var named = Call.get(Named.route(place.route("tags"), name.value()), place.subject());
        return operation
                .create(
                        named.key(),
                        call,
                        operation.objectOf(call, TagJson::read),
                        TagJson::id,
                        operation.holder(
                                named,
                                TagJson::read,
                                TagJson::id,
                                tag -> tag.name().equals(name),
                                tag -> !tag.archived(),
                                new Refused.Taken("tag", name.value())))
                .decide(made -> operation.expect(Tag.Active.class, made.toDomain(), call));
    }

    @Override
    public Eventual<Tag> rename(TagId id, TagName name) {
        var operation = place.begin();
        return get(operation, id).then(tag -> put(operation, tag, name, tag.archived()));
    }

    @Override
    public Eventual<Tag.Archived> archive(Tag.Active tag) {
        return turn(tag.id(), true, Tag.Archived.class);
    }

    @Override
    public Eventual<Tag.Active> restore(Tag.Archived tag) {
        return turn(tag.id(), false, Tag.Active.class);
    }

    /** By API an active tag can be deleted, by web page it cannot; where the service says no, it is archived first. */
    @Override
    public Eventual<TagId> delete(TagId id) {
        var operation = place.begin();
        return delete(operation, id)
                .recover(failure -> failure.equals(new Refused.StillActive(id))
                        ? get(operation, id)
                                .then(tag -> put(operation, tag, tag.name(), true))
                                .then(archived -> delete(operation, id))
                        : Eventual.failed(failure));
    }

    private Eventual<TagId> delete(Operation operation, TagId id) {
        var call = Call.write(HttpMethod.DELETE, place.route("tags", id), place.subject(id), "the tag " + id);
        return operation.delete(call, id, look(id));
    }

    private Eventual<TagJson> get(Operation operation, TagId id) {
        return operation.object(look(id), TagJson::read);
    }

    private Call look(TagId id) {
        return Call.get(place.route("tags", id), place.subject(id));
    }

    private <S extends Tag> Eventual<S> turn(TagId id, boolean archived, Class<S> state) {
        var operation = place.begin();
        return get(operation, id)
                .then(tag -> put(operation, tag, tag.name(), archived))
                .decide(tag -> operation.expect(state, tag, changing(id)));
    }

    private Eventual<Tag> put(Operation operation, TagJson tag, TagName name, boolean archived) {
        var id = tag.id();
        var call = changing(id).about(place.subject(id).named(name.value())).saying(TagJson.body(name, archived));
        return operation
                .write(
                        call,
                        operation.objectOf(call, TagJson::read),
                        sent -> get(operation, id)
                                .map(now -> Settle.changed(
                                        tag, new TagJson(id, name, archived), now, now, sent.wasDeclined())))
                .map(TagJson::toDomain);
    }

    private Call changing(TagId id) {
        return Call.write(
                HttpMethod.PUT, place.route("tags", id), place.subject(id), "the name and the state of the tag " + id);
    }
}
