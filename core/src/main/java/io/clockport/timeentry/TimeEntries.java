package io.clockport.timeentry;

import io.clockport.async.Eventual;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.paging.PageSource;
import io.clockport.port.DrivenPort;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The time entries of one workspace. An unknown, deleted or foreign id of an entry, project, task or tag is {@link
 * io.clockport.failure.Refused.NotFound}. Clockify knows no transaction: between a look and a change somebody else may come.
 */
@DrivenPort
public interface TimeEntries {

    Eventual<TimeEntry> get(TimeEntryId id);

    /** One person's entries, the latest start first, equal starts by id; a running one has no place of its own. */
    PageSource<TimeEntry> of(UserId owner, EntryFilter filter);

    /** The person's running timer, if there is one. */
    Eventual<Optional<TimeEntry.Running>> running(UserId owner);

    /** Everybody's running timers that the person behind the credentials may see. */
    PageSource<TimeEntry.Running> inProgress();

    /** Starts a timer. Another one of the same person in this workspace is stopped where the new one begins. */
    Eventual<TimeEntry.Running> start(UserId owner, NewTimer timer);

    /**
     * Stops this timer and no other: if it runs no longer, the answer is {@link io.clockport.failure.Refused.NotRunning}. The
     * workspace's forced fields are asked now; all that lack are named in {@link
     * io.clockport.failure.Refused.MissingFields}.
     */
    Eventual<TimeEntry.Finished> stop(TimeEntry.Running timer, Instant end);

    /** Logs an entry that is over already. A running timer goes on. Overlaps and doubles are taken as they come. */
    Eventual<TimeEntry.Finished> log(UserId owner, NewTimeEntry entry);

    /** Changes what the change says and keeps everything else. */
    Eventual<TimeEntry> change(TimeEntryId id, TimeEntryChange change);

    /** Makes another entry with the same content. Of a running entry, what the service does is not established. */
    Eventual<TimeEntry> duplicate(TimeEntryId id);

    /** Deletes for good, running or finished. */
    Eventual<TimeEntryId> delete(TimeEntryId id);

    /** Changes several entries of one person, all or none; the answer is in the order of the keys. */
    Eventual<List<TimeEntry>> changeMany(UserId owner, Map<TimeEntryId, TimeEntryChange> changes);

    /**
     * Deletes several entries of one person, all or none, {@value DeletedAtOnce#MOST} at most; the answer is what was deleted.
     */
    Eventual<List<TimeEntry>> deleteMany(UserId owner, Set<TimeEntryId> ids);

    /** Marks entries as invoiced, or takes the mark off. The mark is not shown on the entries. */
    Eventual<Set<TimeEntryId>> markInvoiced(Set<TimeEntryId> ids, boolean invoiced);
}
