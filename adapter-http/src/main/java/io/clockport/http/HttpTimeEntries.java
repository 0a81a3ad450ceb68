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
import java.util.function.Predicate;

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
                .decide(running -> operation.judged(stillThis(running, timer)))
                .decide(running -> running.stoppedAt(end).map(stopped -> running))
                .then(running -> operation
                        .<TimeEntry.Finished>write(
                                call,
                                answer -> operation
                                        .entryOf(call)
                                        .apply(answer)
                                        .decide(entry -> operation.judged(stopped(timer, entry, call))),
                                sent -> EntrySearch.stopped(operation, calls, timer, end))
                        .recover(failure -> Blame.of(failure, operation, place, running.details())))
                .recover(failure -> Eventual.failed(
                        failure instanceof Refused.NothingRunning
                                ? new Refused.NotRunning(timer.id(), failure.trace())
                                : failure));
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
                        .then(wanted -> put(operation, entry, wanted)
                                .recover(failure -> Blame.of(failure, operation, place, wanted.details()))));
    }

    @Override
    public Eventual<TimeEntry> duplicate(TimeEntryId id) {
        var operation = place.begin();
        return operation.entry(calls.get(id)).then(entry -> {
            var call = calls.duplicate(id, entry.userId());
            var content = entry.toDomain().content();
            // What the service makes of a running entry is not established, so it could not be recognised.
            return content.end().isPresent()
                    ? make(operation, call, entry.userId(), content, entry.id()::equals)
                    : operation.entry(call).map(TimeEntryJson::toDomain);
        });
    }

    @Override
    public Eventual<TimeEntryId> delete(TimeEntryId id) {
        var call = Call.write(
                HttpMethod.DELETE, place.route("time-entries", id), place.subject(id), "the time entry " + id);
        return place.begin().delete(call, id, calls.get(id));
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
                .then(fine -> make(operation, call, owner, content, old -> false)
                        .recover(failure -> Blame.of(failure, operation, place, content.details())))
                .decide(made -> operation.expect(state, made, call));
    }

    private Eventual<TimeEntry> make(
            Operation operation, Call call, UserId owner, EntryContent content, Predicate<TimeEntryId> old) {
        var search = new EntrySearch(operation, calls, owner, content, old);
        return operation.create(
                search.what(),
                call,
                answer -> operation.entryOf(call).apply(answer).map(TimeEntryJson::toDomain),
                TimeEntry::id,
                search::made);
    }

    private Eventual<TimeEntry> put(Operation operation, TimeEntryJson entry, EntryContent wanted) {
        var call = calls.put(entry, wanted);
        return operation.write(
                call,
                answer -> operation.entryOf(call).apply(answer).map(TimeEntryJson::toDomain),
                sent -> operation
                        .entry(calls.get(entry.id()))
                        .map(TimeEntryJson::toDomain)
                        .map(now -> Settle.changed(
                                entry.toDomain().content(), wanted, now.content(), now, sent.wasDeclined())));
    }

    private static Either<Failure, TimeEntry.Finished> stopped(
            TimeEntry.Running timer, TimeEntryJson entry, Call call) {
        return States.expectThis(timer.id(), entry, call)
                .flatMap(stopped -> States.expect(TimeEntry.Finished.class, stopped.toDomain(), call));
    }

    private Eventual<Optional<TimeEntry.Running>> running(Operation operation, UserId owner) {
        return operation
                .entries(calls.running(owner))
                .map(found -> found.stream()
                        .peek(operation::saw)
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
