package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.id.TagId;
import io.clockport.id.UserId;
import io.clockport.timeentry.TimeEntry;
import java.util.Optional;

/**
 * Puts beside the ids of an entry the things that they name: its project, task, tags and user, and the kiosk, which no entry
 * here has. What cannot be read is {@code null}, or missing among the tags.
 */
final class Hydration {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Exchange exchange;

    private Hydration(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The entry as it is, unless the query asks for more. */
    static Eventual<Object> asAsked(Exchange exchange, TimeEntry entry, Record json) {
        return of(exchange, exchange.query().isSet("hydrated"), entry, json);
    }

    static Eventual<Object> of(Exchange exchange, boolean wanted, TimeEntry entry, Record json) {
        return wanted
                ? new Hydration(exchange)
                        .hydrated(entry, JSON.valueToTree(json))
                        .map(node -> node)
                : Eventual.of(json);
    }

    private Eventual<ObjectNode> hydrated(TimeEntry entry, ObjectNode node) {
        return project(entry)
                .map(project -> node.<ObjectNode>set("project", project))
                .then(sofar -> task(entry).map(task -> sofar.<ObjectNode>set("task", task)))
                .then(sofar -> tags(entry).map(tags -> sofar.<ObjectNode>set("tags", tags)))
                .then(sofar -> user(entry.owner()).map(user -> sofar.<ObjectNode>set("user", user)))
                .map(sofar -> sofar.putNull("kiosk"));
    }

    private Eventual<JsonNode> project(TimeEntry entry) {
        return entry.details()
                .project()
                .map(id -> orNull(
                        exchange.scope().projects().get(id).then(project -> ProjectRoutes.rendered(exchange, project))))
                .orElseGet(Hydration::nothing);
    }

    private Eventual<JsonNode> task(TimeEntry entry) {
        return entry.details()
                .project()
                .flatMap(project -> entry.details()
                        .task()
                        .map(id -> orNull(exchange.scope()
                                .tasks(project)
                                .get(id)
                                .map(task -> TaskRoutes.rendered(exchange, task)))))
                .orElseGet(Hydration::nothing);
    }

    private Eventual<ArrayNode> tags(TimeEntry entry) {
        Eventual<ArrayNode> all = Eventual.of(Wire.array());
        for (TagId id : entry.details().tags()) {
            all = all.then(sofar -> orNull(
                            exchange.scope().tags().get(id).map(tag -> TagRoutes.rendered(tag, exchange.workspace())))
                    .map(tag -> tag.isNull() ? sofar : sofar.add(tag)));
        }
        return all;
    }

    private Eventual<JsonNode> user(UserId id) {
        return exchange.account()
                .users()
                .me()
                .then(me -> me.id().equals(id) ? Eventual.of(Optional.of(me)) : UserRoutes.member(exchange, id))
                .map(found -> found.<JsonNode>map(UserRendering::of).orElse(NullNode.instance));
    }

    private static Eventual<JsonNode> orNull(Eventual<ObjectNode> found) {
        return found.<JsonNode>map(node -> node).recover(unreadable -> nothing());
    }

    private static Eventual<JsonNode> nothing() {
        return Eventual.of(NullNode.instance);
    }
}
