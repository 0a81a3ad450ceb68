package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.util.Map;
import java.util.Set;

/** Tags. The PUT replaces: without {@code archived} the tag is active again. */
final class TagRoutes {

    private static final int LONGEST_NAME = 100;

    private TagRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("getTags", TagRoutes::list);
        handlers.put(
                "createNewTag",
                exchange -> exchange.scope()
                        .tags()
                        .create(name(exchange.body()))
                        .map(tag -> Answer.created(rendered(tag, exchange.workspace()))));
        handlers.put(
                "getTag",
                exchange -> exchange.scope()
                        .tags()
                        .get(exchange.tag())
                        .map(tag -> Answer.ok(rendered(tag, exchange.workspace()))));
        handlers.put("updateTag", TagRoutes::update);
        handlers.put(
                "deleteTag",
                exchange -> exchange.scope()
                        .tags()
                        .get(exchange.tag())
                        .then(tag -> exchange.scope()
                                .tags()
                                .delete(tag.id())
                                .map(deleted -> Answer.ok(rendered(tag, exchange.workspace())))));
    }

    private static Eventual<Answer> list(Exchange exchange) {
        Set<String> excluded = Set.copyOf(exchange.query().texts("excluded-ids"));
        return Pages.answerWithTotal(
                Filtered.of(
                        exchange.scope().tags().matching(filter(exchange)),
                        tag -> !excluded.contains(tag.id().value())),
                exchange.page(),
                tag -> rendered(tag, exchange.workspace()));
    }

    private static TagFilter filter(Exchange exchange) {
        var query = exchange.query();
        var filter =
                TagFilter.all().in(Choices.archived(query)).sortedBy(Choices.nameSort(exchange), Choices.order(query));
        return Choices.name(query).map(filter::named).orElse(filter);
    }

    private static TagName name(Body body) {
        var name = body.text("name")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> BadRequest.rule("Tag name is required"));
        if (name.length() > LONGEST_NAME) {
            throw BadRequest.rule("Tag name cannot be longer than " + LONGEST_NAME + ".");
        }
        return new TagName(name);
    }

    private static Eventual<Answer> update(Exchange exchange) {
        var body = exchange.body();
        var tags = exchange.scope().tags();
        return tags.rename(exchange.tag(), name(body))
                .then(renamed -> body.isSet("archived")
                        ? renamed.fold(active -> tags.archive(active).<Tag>map(tag -> tag), Eventual::<Tag>of)
                        : renamed.fold(
                                Eventual::<Tag>of,
                                archived -> tags.restore(archived).<Tag>map(tag -> tag)))
                .map(tag -> Answer.ok(rendered(tag, exchange.workspace())));
    }

    static ObjectNode rendered(Tag tag, WorkspaceId workspace) {
        return Wire.object()
                .put("id", tag.id().value())
                .put("name", tag.name().value())
                .put("workspaceId", workspace.value())
                .put("archived", tag.<Boolean>fold(active -> false, archived -> true));
    }
}
