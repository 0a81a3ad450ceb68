package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.timeentry.TimeRange;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time entries that are there already. The PUT replaces: what it leaves out is cleared, the end too. */
final class TimeEntryRoutes {

    private TimeEntryRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("getTimeEntries", TimeEntryRoutes::list);
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

    private static Eventual<Answer> list(Exchange exchange) {
        var page = exchange.page();
        return Walls.of(exchange)
                .map(walls -> filter(exchange.query(), walls))
                .then(filter -> WeekBefore.asked(exchange)
                        .map(week -> week.map(filter::inTheWeekBefore).orElse(filter)))
                .map(filter -> exchange.scope().timeEntries().of(exchange.user(), filter))
                .then(source -> currency(exchange)
                        .then(currency ->
                                Pages.answerWithEach(source, page, entry -> read(exchange, entry, currency))));
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
                        .then(currency -> Pages.arrayOf(
                                all,
                                entry -> Hydration.of(
                                        exchange,
                                        body.isSet("hydrated"),
                                        entry,
                                        TimeEntryRendering.read(entry, exchange.workspace(), currency)))))
                .map(Answer::ok);
    }

    private static Eventual<ObjectNode> read(Exchange exchange, TimeEntry entry, String currency) {
        return Hydration.asAsked(exchange, entry, TimeEntryRendering.read(entry, exchange.workspace(), currency));
    }

    private static EntryFilter filter(Query query, UnaryOperator<Instant> walls) {
        var filter = EntryFilter.all();
        var start = query.moment("start").map(walls);
        var end = query.moment("end").map(walls);
        if (start.isPresent() || end.isPresent()) {
            filter = filter.startingIn(range(
                    start.orElse(Instant.EPOCH.minusSeconds(1)), end.orElse(Instant.parse("9999-12-31T23:59:59Z"))));
        }
        filter = query.text("description").map(filter::describedBy).orElse(filter);
        filter = query.id("project").map(ProjectId::new).map(filter::on).orElse(filter);
        filter = query.id("task").map(TaskId::new).map(filter::on).orElse(filter);
        Set<TagId> tags = query.texts("tags").stream()
                .map(Query::fitForAnId)
                .map(TagId::new)
                .collect(Collectors.toSet());
        filter = tags.isEmpty() ? filter : filter.taggedWithAny(tags);
        filter = query.isSet("project-required") ? filter.withProject() : filter;
        filter = query.isSet("task-required") ? filter.withTask() : filter;
        return query.isSet("in-progress") ? filter.runningOnly() : filter;
    }

    private static TimeRange range(Instant start, Instant end) {
        if (!start.isBefore(end)) {
            throw Moments.endsTooEarly(start, end);
        }
        return new TimeRange(start, end);
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
                .then(changed -> Pages.arrayOf(
                        changed,
                        entry -> Hydration.asAsked(
                                exchange, entry, TimeEntryRendering.written(entry, exchange.workspace()))))
                .map(Answer::ok);
    }

    private static Answer written(Exchange exchange, List<TimeEntry> entries) {
        return Answer.ok(Wire.array(entries, entry -> TimeEntryRendering.written(entry, exchange.workspace())));
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
