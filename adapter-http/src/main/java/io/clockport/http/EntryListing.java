package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.id.UserId;
import io.clockport.paging.NameMatch;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Listings of time entries. Where the service is asked for more than is wanted, what is too much is left out here, so a page
 * can be shorter than asked without being the last.
 */
final class EntryListing {

    /** The most that is given at once of what is in progress. Fidelity: row {@code entries.in-progress-page-size}. */
    private static final int MOST_IN_PROGRESS = 1000;

    private EntryListing() {}

    static PageSource<TimeEntry> of(Place place, UserId owner, EntryFilter filter) {
        var window = Windows.of(filter);
        if (window.isEmpty()) {
            return new Listing<>(place, (operation, request) -> Eventual.of(new Slice<>(List.of(), true)));
        }
        var route = window.asked(
                        place.route("user", owner, "time-entries"),
                        place.service().config().zoneMargin())
                .with("description", filter.description(), Function.identity())
                .with("project", filter.project(), Function.identity())
                .with("task", filter.task(), Function.identity())
                .ids("tags", filter.tags())
                .flag("project-required", filter.projectRequired())
                .flag("task-required", filter.taskRequired())
                .flag("in-progress", filter.running());
        var subject =
                place.subject(owner).and(filter.project()).and(filter.task()).and(filter.tags());
        return new Listing<>(
                place,
                (operation, request) ->
                        slice(operation, route, subject, request, Function.identity(), matching(filter, window)));
    }

    static PageSource<TimeEntry.Running> inProgress(Place place) {
        var route = place.route("time-entries", "status", "in-progress");
        return new Listing<>(
                place,
                (operation, request) -> new Capped<>(
                                MOST_IN_PROGRESS,
                                page -> slice(
                                        operation,
                                        route,
                                        place.subject(),
                                        page,
                                        TimeEntry.Running.class::cast,
                                        TimeEntry.Running.class::isInstance))
                        .apply(request));
    }

    private static <T> Eventual<Slice<T>> slice(
            Operation operation,
            Route route,
            Subject subject,
            PageRequest request,
            Function<TimeEntry, T> as,
            Predicate<TimeEntry> wanted) {
        var call = Call.get(Listing.paged(route, request), subject);
        return operation
                .send(call)
                .then(answer -> operation
                        .service()
                        .understand(
                                answer,
                                it -> Json.entries(it, call)
                                        .map(found -> Seen.by(operation, it, found))
                                        .map(found -> Slice.of(
                                                        answer,
                                                        request,
                                                        found,
                                                        TimeEntryJson::id,
                                                        TimeEntryJson::toDomain,
                                                        wanted)
                                                .map(as))));
    }

    private static Predicate<TimeEntry> matching(EntryFilter filter, Windows window) {
        var text = filter.description().map(NameMatch::containing);
        return entry -> window.contains(entry)
                && text.filter(match ->
                                !match.matches(entry.details().description().value()))
                        .isEmpty()
                && (!filter.running() || entry.fold(running -> true, finished -> false))
                && (filter.weekBefore().isEmpty()
                        || entry.details().project().isPresent()
                        || entry.details().task().isPresent());
    }
}
