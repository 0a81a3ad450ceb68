package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries that nobody may ask about: a test allows what it expects. For troubles in between that no fake can be told to have. */
class NoTimeEntries implements TimeEntries {

    @Override
    public Eventual<TimeEntry> get(TimeEntryId id) {
        throw new AssertionError("get " + id);
    }

    @Override
    public PageSource<TimeEntry> of(UserId owner, EntryFilter filter) {
        throw new AssertionError("of " + owner + " " + filter);
    }

    @Override
    public Eventual<Optional<TimeEntry.Running>> running(UserId owner) {
        throw new AssertionError("running " + owner);
    }

    @Override
    public PageSource<TimeEntry.Running> inProgress() {
        throw new AssertionError("in progress");
    }

    @Override
    public Eventual<TimeEntry.Running> start(UserId owner, NewTimer timer) {
        throw new AssertionError("start " + timer);
    }

    @Override
    public Eventual<TimeEntry.Finished> stop(TimeEntry.Running timer, Instant end) {
        throw new AssertionError("stop " + timer);
    }

    @Override
    public Eventual<TimeEntry.Finished> log(UserId owner, NewTimeEntry entry) {
        throw new AssertionError("log " + entry);
    }

    @Override
    public Eventual<TimeEntry> change(TimeEntryId id, TimeEntryChange change) {
        throw new AssertionError("change " + id);
    }

    @Override
    public Eventual<TimeEntry> duplicate(TimeEntryId id) {
        throw new AssertionError("duplicate " + id);
    }

    @Override
    public Eventual<TimeEntryId> delete(TimeEntryId id) {
        throw new AssertionError("delete " + id);
    }

    @Override
    public Eventual<List<TimeEntry>> changeMany(UserId owner, Map<TimeEntryId, TimeEntryChange> changes) {
        throw new AssertionError("change many " + changes.keySet());
    }

    @Override
    public Eventual<List<TimeEntry>> deleteMany(UserId owner, Set<TimeEntryId> ids) {
        throw new AssertionError("delete many " + ids);
    }

    @Override
    public Eventual<Set<TimeEntryId>> markInvoiced(Set<TimeEntryId> ids, boolean invoiced) {
        throw new AssertionError("mark " + ids);
    }
}
