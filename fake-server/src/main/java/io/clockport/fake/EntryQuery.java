package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A search for somebody's entries, as the query of a request words it. */
final class EntryQuery {

    private EntryQuery() {}

    static Eventual<PageSource<TimeEntry>> source(Exchange exchange) {
        return Walls.of(exchange)
                .map(walls -> filter(exchange.query(), walls))
                .then(filter -> WeekBefore.asked(exchange)
                        .map(week -> week.map(filter::inTheWeekBefore).orElse(filter)))
                .map(filter ->
                        asQuirksHaveIt(exchange, exchange.scope().timeEntries().of(exchange.user(), filter)));
    }

    private static PageSource<TimeEntry> asQuirksHaveIt(Exchange exchange, PageSource<TimeEntry> found) {
        var query = exchange.query();
        var tags = tags(query);
        boolean allTags = exchange.has(WireQuirk.TAGS_FILTER_WANTS_ALL) && tags.size() > 1;
        boolean finished = exchange.has(WireQuirk.IN_PROGRESS_FALSE_SHOWS_FINISHED)
                && query.flag("in-progress").filter(asked -> !asked).isPresent();
        return allTags || finished
                ? Filtered.of(
                        found,
                        entry -> (!allTags || Set.copyOf(entry.details().tags()).containsAll(tags))
                                && (!finished || entry.<Boolean>fold(running -> false, done -> true)))
                : found;
    }

    private static Set<TagId> tags(Query query) {
        return query.texts("tags").stream()
                .map(Query::fitForAnId)
                .map(TagId::new)
                .collect(Collectors.toSet());
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
        var tags = tags(query);
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
}
