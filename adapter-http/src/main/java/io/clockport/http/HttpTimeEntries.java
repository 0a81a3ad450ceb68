package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.vavr.control.Either;
import io.vertx.core.http.HttpMethod;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class HttpTimeEntries implements TimeEntries {

    private final Place place;
    private final EntryCalls calls;
    private final ManyEntries many;

    HttpTimeEntries(Place place) {
        this.place = place;
        this.calls = new EntryCalls(place);
        this.many = new ManyEntries(place, calls);
    }

    @Override
    public Eventual<TimeEntry> get(TimeEntryId id) {
        return place.begin().entry(calls.get(id)).map(TimeEntryJson::toDomain);
    }

    @Override
    public PageSource<TimeEntry> of(UserId owner, EntryFilter filter) {
        return EntryListing.of(place, owner, filter);
    }

    @Override
    public Eventual<Optional<TimeEntry.Running>> running(UserId owner) {
        return running(place.begin(), owner);
    }

    @Override
    public PageSource<TimeEntry.Running> inProgress() {
        return EntryListing.inProgress(place);
    }

    @Override
    public Eventual<TimeEntry.Running> start(UserId owner, NewTimer timer) {
        var content = new EntryContent(timer.details(), timer.start(), Optional.empty());
        return create(owner, content, TimeEntry.Running.class);
    }

    @Override
    public Eventual<TimeEntry.Finished> stop(TimeEntry.Running timer, Instant end) {
        var operation = place.begin();
        var call = calls.stop(timer, end);
        return running(operation, timer.owner())
                .decide(running -> stillThis(running, timer))
                .decide(running -> running.stoppedAt(end).map(stopped -> running))
                .then(running -> operation
                        .entry(call)
                        .recover(failure -> Blame.of(failure, operation, place, running.details())))
                .recover(failure -> Eventual.failed(
                        failure instanceof Refused.NothingRunning ? new Refused.NotRunning(timer.id()) : failure))
                .decide(stopped -> States.expectThis(timer.id(), stopped, call))
                .decide(stopped -> States.expect(TimeEntry.Finished.class, stopped.toDomain(), call));
    }

    @Override
    public Eventual<TimeEntry.Finished> log(UserId owner, NewTimeEntry entry) {
        var content = new EntryContent(
                entry.details(),
                entry.interval().start(),
                Optional.of(entry.interval().end()));
        return create(owner, content, TimeEntry.Finished.class);
    }

    @Override
    public Eventual<TimeEntry> change(TimeEntryId id, TimeEntryChange change) {
        var operation = place.begin();
        return operation
                .entry(calls.get(id))
                .then(entry -> Eventual.settled(Content.changed(entry, change))
                        .then(wanted -> operation
                                .entry(calls.put(entry, wanted))
                                .recover(failure -> Blame.of(failure, operation, place, wanted.details())))
                        .map(TimeEntryJson::toDomain));
    }

    @Override
    public Eventual<TimeEntry> duplicate(TimeEntryId id) {
        var operation = place.begin();
        return operation
                .entry(calls.get(id))
                .then(entry -> operation.entry(calls.duplicate(id, entry.userId())))
                .map(TimeEntryJson::toDomain);
    }

    @Override
    public Eventual<TimeEntryId> delete(TimeEntryId id) {
        var call = Call.write(
                HttpMethod.DELETE, place.route("time-entries", id), place.subject(id), "the time entry " + id);
        return place.begin().send(call).map(gone -> id);
    }

    @Override
    public Eventual<List<TimeEntry>> changeMany(UserId owner, Map<TimeEntryId, TimeEntryChange> changes) {
        return many.change(owner, changes);
    }

    @Override
    public Eventual<List<TimeEntry>> deleteMany(UserId owner, Set<TimeEntryId> ids) {
        return many.delete(owner, ids);
    }

    @Override
    public Eventual<Set<TimeEntryId>> markInvoiced(Set<TimeEntryId> ids, boolean invoiced) {
        return many.markInvoiced(ids, invoiced);
    }

    private <S extends TimeEntry> Eventual<S> create(UserId owner, EntryContent content, Class<S> state) {
        var operation = place.begin();
        var call = calls.create(owner, content);
        return Eventual.settled(Content.sendable(content))
                .then(fine -> operation
                        .entry(call)
                        .recover(failure -> Blame.of(failure, operation, place, content.details())))
                .decide(made -> States.expect(state, made.toDomain(), call));
    }

    private Eventual<Optional<TimeEntry.Running>> running(Operation operation, UserId owner) {
        return operation
                .entries(calls.running(owner))
                .map(found -> found.stream()
                        .map(TimeEntryJson::toDomain)
                        .filter(TimeEntry.Running.class::isInstance)
                        .map(TimeEntry.Running.class::cast)
                        .findFirst());
    }

    private static Either<Failure, TimeEntry.Running> stillThis(
            Optional<TimeEntry.Running> running, TimeEntry.Running timer) {
        return running.filter(found -> found.id().equals(timer.id()))
                .<Either<Failure, TimeEntry.Running>>map(Either::right)
                .orElseGet(() -> Either.left(new Refused.NotRunning(timer.id())));
    }
}
