package io.clockport.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.id.TimeEntryId;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Collection;

/**
 * Time entries by their ids. The service shows many at once and leaves out what it cannot; its document does not know that
 * request, so whoever stands before it may not either. What is not shown that way is asked for alone, and fails with a reason
 * of its own. Fidelity: row {@code entries.by-ids}.
 */
record EntryLookup(Operation operation, Place place, EntryCalls calls) {

    /** Where the service has its limit is not established; this many make a request of 8 kB. */
    private static final int AT_ONCE = 300;

    /** All of them, in this order. */
    Eventual<java.util.List<TimeEntryJson>> all(Collection<TimeEntryId> ids) {
        var asked = List.ofAll(ids);
        return shown(asked)
                .then(shown -> completed(shown, asked))
                .map(entries -> asked.flatMap(entries::get).asJava());
    }

    private Eventual<Map<TimeEntryId, TimeEntryJson>> shown(List<TimeEntryId> ids) {
        var shown = Eventual.<Map<TimeEntryId, TimeEntryJson>>of(HashMap.empty());
        return ids.size() == 1
                ? shown
                : ids.grouped(AT_ONCE)
                        .foldLeft(
                                shown,
                                (before, some) ->
                                        before.then(entries -> atOnce(some).map(more -> entries.merge(more))));
    }

    private Eventual<Map<TimeEntryId, TimeEntryJson>> atOnce(List<TimeEntryId> ids) {
        var body = JsonNodeFactory.instance.objectNode();
        var list = body.putArray("timeEntryIds");
        ids.forEach(id -> list.add(id.value()));
        var call = Call.query(place.route("time-entries", "batch"), place.subject())
                .saying(body);
        return operation
                .entries(call)
                .recover(failure -> mayBeUnknown(failure) ? Eventual.of(java.util.List.of()) : Eventual.failed(failure))
                .map(entries -> {
                    entries.forEach(operation::saw);
                    return HashMap.ofAll(entries.stream(), TimeEntryJson::id, entry -> entry);
                });
    }

    private Eventual<Map<TimeEntryId, TimeEntryJson>> completed(
            Map<TimeEntryId, TimeEntryJson> shown, List<TimeEntryId> ids) {
        return ids.reject(shown::containsKey)
                .foldLeft(
                        Eventual.of(shown),
                        (before, id) -> before.then(
                                entries -> operation.entry(calls.get(id)).map(entry -> entries.put(id, entry))));
    }

    /** Whether the failure can be that of a service, or of a gateway, which does not know the request. */
    private static boolean mayBeUnknown(Failure failure) {
        return failure.fold(
                refused -> true, unavailable -> unavailable instanceof Unavailable.Faulted, unintelligible -> true);
    }
}
