package io.clockport.inmemory;

import io.clockport.id.UserId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** A person's entries that match a filter, the latest start first, equal starts by id. */
final class EntryListing {

    private static final Duration WEEK = Duration.ofDays(7);

    static final Comparator<TimeEntry> ORDER = Comparator.comparing(TimeEntry::start)
            .reversed()
            .thenComparing(entry -> entry.id().value());

    private EntryListing() {}

    static Stream<TimeEntry> of(Room room, UserId owner, EntryFilter filter) {
        return candidates(room, owner, filter).map(KeptEntry::entry).filter(entry -> matches(entry, filter));
    }

    private static Stream<KeptEntry> candidates(Room room, UserId owner, EntryFilter filter) {
        var entries = room.books().entries();
        if (filter.running()) {
            return entries.running(room.id(), owner).stream().map(KeptEntry::of);
        }
        return filter.range()
                .map(range -> entries.of(room.id(), owner, range))
                .orElseGet(() -> entries.of(room.id(), owner));
    }

    private static boolean matches(TimeEntry entry, EntryFilter filter) {
        var details = entry.details();
        return filter.range().map(range -> range.contains(entry.start())).orElse(true)
                && filter.description().map(part -> describes(details, part)).orElse(true)
                && filter.project()
                        .map(project ->
                                details.project().filter(project::equals).isPresent())
                        .orElse(true)
                && filter.task()
                        .map(task -> details.task().filter(task::equals).isPresent())
                        .orElse(true)
                && (filter.tags().isEmpty() || !Collections.disjoint(filter.tags(), details.tags()))
                && (!filter.projectRequired() || details.project().isPresent())
                && (!filter.taskRequired() || details.task().isPresent())
                && filter.weekBefore()
                        .map(moment -> new TimeRange(moment.minus(WEEK), moment).contains(entry.start())
                                && (details.project().isPresent()
                                        || details.task().isPresent()))
                        .orElse(true);
    }

    private static boolean describes(EntryDetails details, String part) {
        return details.description().value().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
