package io.clockport.usecase;

import io.clockport.id.UserId;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import java.util.concurrent.Flow;

/** Streams every entry of a person that starts in a range, the latest first, as fast as the subscriber asks. */
public final class StreamUserRange {

    private static final int PAGE_SIZE = 200;

    private final TimeEntries timeEntries;

    public StreamUserRange(TimeEntries timeEntries) {
        this.timeEntries = timeEntries;
    }

    public Flow.Publisher<TimeEntry> stream(UserId owner, TimeRange range) {
        return timeEntries.of(owner, EntryFilter.in(range)).stream(PAGE_SIZE);
    }
}
