package io.clockport.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unintelligible;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.DeletedAtOnce;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.vavr.control.Either;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations on several entries. "All or none" is looked after here: every entry is looked up first, and nothing is sent
 * when one is missing, is somebody else's, or would not do. Whether the service itself keeps fields that a bulk edit leaves
 * out is not established, so every field is sent.
 */
record ManyEntries(Place place, EntryCalls calls) {

    Eventual<List<TimeEntry>> change(UserId owner, Map<TimeEntryId, TimeEntryChange> changes) {
        if (changes.isEmpty()) {
            return Eventual.of(List.of());
        }
        var operation = place.begin();
        var asked = List.copyOf(changes.entrySet());
        var ids = asked.stream().map(Map.Entry::getKey).toList();
        return found(operation, owner, ids)
                .then(entries -> Eventual.settled(wanted(entries, asked))
                        .then(wanted -> put(operation, owner, ids, entries, wanted)));
    }

    Eventual<List<TimeEntry>> delete(UserId owner, Set<TimeEntryId> ids) {
        if (ids.isEmpty()) {
            return Eventual.of(List.of());
        }
        var operation = place.begin();
        var call = Call.write(
                HttpMethod.DELETE,
                calls.of(owner).ids("time-entry-ids", ids),
                place.subject(owner).and(ids),
                "the time entries " + ids);
        return Eventual.settled(DeletedAtOnce.checked(ids))
                .then(few -> found(operation, owner, few))
                .then(entries -> {
                    var result = entries.stream().map(TimeEntryJson::toDomain).toList();
                    return operation.write(
                            call,
                            answer -> Eventual.of(result),
                            sent -> EntrySearch.gone(operation, calls, ids, result));
                });
    }

    Eventual<Set<TimeEntryId>> markInvoiced(Set<TimeEntryId> ids, boolean invoiced) {
        if (ids.isEmpty()) {
            return Eventual.of(Set.of());
        }
        var body = JsonNodeFactory.instance.objectNode().put("invoiced", invoiced);
        var list = body.putArray("timeEntryIds");
        ids.forEach(id -> list.add(id.value()));
        var call = Call.write(
                        HttpMethod.PATCH,
                        place.route("time-entries", "invoiced"),
                        place.subject().and(ids),
                        "whether the time entries " + ids + " are marked as invoiced")
                .saying(body);
        var operation = place.begin();
        var result = Set.copyOf(ids);
        // Nothing shows the mark, so there is nothing to look at. But to set it twice is to set it once.
        return operation.write(
                call,
                answer -> Eventual.of(result),
                sent -> operation.send(call).map(done -> new Sought.Found<>(result)));
    }

    private Eventual<List<TimeEntryJson>> found(Operation operation, UserId owner, Collection<TimeEntryId> ids) {
        return new EntryLookup(operation, place, calls)
                .all(ids)
                .decide(entries -> operation.judged(allOf(owner, entries)));
    }

    private static Either<Refused, List<TimeEntryJson>> allOf(UserId owner, List<TimeEntryJson> entries) {
        return entries.stream()
                .filter(entry -> !entry.userId().equals(owner))
                .findFirst()
                .<Either<Refused, List<TimeEntryJson>>>map(other -> Either.left(new Refused.NotFound(other.id())))
                .orElseGet(() -> Either.right(entries));
    }

    private static Either<Refused, List<EntryContent>> wanted(
            List<TimeEntryJson> entries, List<Map.Entry<TimeEntryId, TimeEntryChange>> asked) {
        var contents = new ArrayList<EntryContent>();
        for (int i = 0; i < asked.size(); i++) {
            Either<Refused, EntryContent> wanted =
                    Content.changed(entries.get(i), asked.get(i).getValue());
            if (wanted.isLeft()) {
                return Either.left(wanted.getLeft());
            }
            contents.add(wanted.get());
        }
        return Either.right(contents);
    }

    private Eventual<List<TimeEntry>> put(
            Operation operation,
            UserId owner,
            List<TimeEntryId> ids,
            List<TimeEntryJson> entries,
            List<EntryContent> wanted) {
        var bodies = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < wanted.size(); i++) {
            bodies.add(entries.get(i)
                    .body(wanted.get(i))
                    .put("id", entries.get(i).id().value()));
        }
        var call = Call.write(
                        HttpMethod.PUT,
                        calls.of(owner),
                        place.subject(owner).and(ids),
                        "what the time entries " + ids + " say")
                .saying(bodies);
        return operation.write(
                call,
                answer -> operation
                        .entriesOf(call)
                        .apply(answer)
                        .decide(answered -> operation.judged(inOrder(ids, answered, call))),
                sent -> found(operation, owner, ids).map(now -> {
                    var result = now.stream().map(TimeEntryJson::toDomain).toList();
                    return Settle.changed(contents(entries), wanted, contents(now), result, sent.wasDeclined());
                }));
    }

    private static List<EntryContent> contents(List<TimeEntryJson> entries) {
        return entries.stream().map(entry -> entry.toDomain().content()).toList();
    }

    private static Either<Failure, List<TimeEntry>> inOrder(
            List<TimeEntryId> ids, List<TimeEntryJson> answered, Call call) {
        var byId = answered.stream()
                .collect(Collectors.toMap(TimeEntryJson::id, TimeEntryJson::toDomain, (one, same) -> one));
        var changed =
                ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
        return changed.size() == ids.size()
                ? Either.right(changed)
                : Either.left(new Unintelligible(call.ifLost(), call.exchange(), "not every changed entry came back"));
    }
}
