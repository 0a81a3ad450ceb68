package io.clockport.usecase;

import io.clockport.paging.ChainedSource;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.clockport.user.MemberFilter;
import io.clockport.user.Members;
import java.util.concurrent.Flow;

/**
 * Streams every entry of a whole workspace that starts in a range: one member after the other by e-mail address, each with
 * the latest entry first, as fast as the subscriber asks. Clockify has no such list, so each member costs a page at least.
 * Fidelity: row {@code entry.no-workspace-list}.
 */
public final class StreamWorkspaceRange {

    private static final int PAGE_SIZE = 200;

    private final Members members;
    private final TimeEntries timeEntries;

    public StreamWorkspaceRange(Members members, TimeEntries timeEntries) {
        this.members = members;
        this.timeEntries = timeEntries;
    }

    public Flow.Publisher<TimeEntry> stream(TimeRange range) {
        return new ChainedSource<>(
                        members.matching(MemberFilter.everybody()),
                        member -> timeEntries.of(member.id(), EntryFilter.in(range)))
                .stream(PAGE_SIZE);
    }
}
