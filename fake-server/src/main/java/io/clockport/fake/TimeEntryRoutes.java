package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.id.TimeEntryId;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time entries that are there already. The PUT replaces: what it leaves out is cleared, the end too. */
final class TimeEntryRoutes {

    private TimeEntryRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        var rendered = new RenderedEntries();
        handlers.put("getTimeEntries", exchange -> list(exchange, rendered));
        handlers.put(
                "getTimeEntry",
                exchange -> exchange.scope()
                        .timeEntries()
                        .get(exchange.entry())
                        .then(entry -> currency(exchange).then(currency -> read(exchange, entry, currency)))
                        .map(Answer::ok));
        handlers.put(
                "updateTimeEntry",
                exchange -> exchange.scope()
                        .timeEntries()
                        .change(exchange.entry(), Contents.replacing(exchange.body()))
                        .map(entry -> Answer.ok(TimeEntryRendering.written(entry, exchange.workspace()))));
        handlers.put(
                "deleteTimeEntry",
                exchange ->
                        exchange.scope().timeEntries().delete(exchange.entry()).map(deleted -> Answer.empty(204)));
        handlers.put(
                "duplicateTimeEntry",
                exchange -> exchange.scope()
                        .timeEntries()
                        .duplicate(exchange.entry())
                        .map(entry -> Answer.created(TimeEntryRendering.written(entry, exchange.workspace()))));
        handlers.put("getTimeEntriesByIds", TimeEntryRoutes::byIds);
        handlers.put("deleteMany", TimeEntryRoutes::deleteMany);
        handlers.put("replaceMany", TimeEntryRoutes::replaceMany);
        handlers.put("updateInvoicedStatus", TimeEntryRoutes::markInvoiced);
    }

    static Eventual<String> currency(Exchange exchange) {
        return exchange.account().workspaces().get(exchange.workspace()).map(workspace -> workspace.currency());
    }

    private static Eventual<Answer> list(Exchange exchange, RenderedEntries rendered) {
        var page = exchange.page();
        var workspace = exchange.workspace();
        return EntryQuery.source(exchange)
                .then(source -> currency(exchange)
                        .then(currency -> exchange.query().isSet("hydrated")
                                ? Pages.answerWithEach(source, page, entry -> read(exchange, entry, currency))
                                : Pages.answer(source, page, entry -> rendered.of(entry, workspace, currency))));
    }

    /** In the order of the ids; what none of them names is left out. */
    private static Eventual<Answer> byIds(Exchange exchange) {
        var body = exchange.body();
        var ids = ids(body.texts("timeEntryIds").orElseThrow(() -> BadRequest.json("timeEntryIds is required")));
        var entries = exchange.scope().timeEntries();
        Eventual<List<TimeEntry>> found = Eventual.of(List.of());
        for (var id : ids) {
            found = found.then(sofar -> entries.get(id)
                    .map(entry ->
                            Stream.concat(sofar.stream(), Stream.of(entry)).toList())
                    .recover(unknown -> Eventual.of(sofar)));
        }
        return found.then(all -> currency(exchange)
                        .then(currency -> Pages.listOf(
                                all,
                                entry -> Hydration.of(
                                        exchange,
                                        body.isSet("hydrated"),
                                        entry,
                                        TimeEntryRendering.read(entry, exchange.workspace(), currency)))))
                .map(Answer::ok);
    }

    private static Eventual<Object> read(Exchange exchange, TimeEntry entry, String currency) {
        return Hydration.asAsked(exchange, entry, TimeEntryRendering.read(entry, exchange.workspace(), currency));
    }

    private static Eventual<Answer> deleteMany(Exchange exchange) {
        var ids = ids(exchange.query().texts("time-entry-ids"));
        if (ids.isEmpty()) {
            throw BadRequest.with(Answer.error(
                    400,
                    3001,
                    "Required request parameter 'time-entry-ids' for method parameter type List is not present"));
        }
        return exchange.scope()
                .timeEntries()
                .deleteMany(exchange.user(), ids)
                .map(deleted -> written(exchange, deleted));
    }

    private static Eventual<Answer> replaceMany(Exchange exchange) {
        var changes = new LinkedHashMap<TimeEntryId, TimeEntryChange>();
        for (var body : Body.array(exchange.bytes().getBytes())) {
            var id = body.text("id").orElseThrow(() -> BadRequest.json("id is required"));
            changes.put(
                    new TimeEntryId(Query.fitForAnId(id)),
                    exchange.has(WireQuirk.BULK_PUT_REPLACES) ? Contents.replacing(body) : Contents.changing(body));
        }
        if (changes.isEmpty()) {
            throw BadRequest.json("at least one time entry is needed");
        }
        return exchange.scope()
                .timeEntries()
                .changeMany(exchange.user(), changes)
                .then(changed -> Pages.listOf(
                        changed,
                        entry -> Hydration.asAsked(
                                exchange, entry, TimeEntryRendering.written(entry, exchange.workspace()))))
                .map(Answer::ok);
    }

    private static Answer written(Exchange exchange, List<TimeEntry> entries) {
        return Answer.ok(entries.stream()
                .map(entry -> TimeEntryRendering.written(entry, exchange.workspace()))
                .toList());
    }

    private static Eventual<Answer> markInvoiced(Exchange exchange) {
        var body = exchange.body();
        var ids = ids(body.texts("timeEntryIds").orElse(List.of()));
        if (ids.isEmpty()) {
            throw BadRequest.json("timeEntryIds is required");
        }
        return exchange.scope()
                .timeEntries()
                .markInvoiced(ids, body.isSet("invoiced"))
                .map(marked -> Answer.empty(200));
    }

    private static Set<TimeEntryId> ids(List<String> texts) {
        return texts.stream()
                .map(Query::fitForAnId)
                .map(TimeEntryId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
