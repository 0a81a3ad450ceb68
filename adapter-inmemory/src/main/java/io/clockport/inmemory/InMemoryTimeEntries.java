package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.DeletedAtOnce;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.ForcedFields;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

record InMemoryTimeEntries(Desk desk) implements TimeEntries {

    @Override
    public Eventual<TimeEntry> get(TimeEntryId id) {
        return desk.read(room -> find(room, id).map(kept -> shown(room, kept.entry())));
    }

    @Override
    public PageSource<TimeEntry> of(UserId owner, EntryFilter filter) {
        return new OrderedListing<>(
                desk,
                room -> room.onBehalfOf(owner)
                        .map(allowed -> EntryListing.of(room, owner, filter).map(entry -> shown(room, entry))),
                room -> EntryListing.ORDER);
    }

    @Override
    public Eventual<Optional<TimeEntry.Running>> running(UserId owner) {
        return desk.read(room -> room.onBehalfOf(owner)
                .map(allowed -> room.books().entries().running(room.id(), owner).map(timer -> shown(room, timer))));
    }

    @Override
    public PageSource<TimeEntry.Running> inProgress() {
        return new OrderedListing<>(
                desk,
                room -> Either.right(room.books()
                        .entries()
                        .running(room.id())
                        .filter(timer -> room.onBehalfOf(timer.owner()).isRight())
                        .sorted(EntryListing.ORDER)
                        .map(timer -> shown(room, timer))),
                room -> EntryListing.ORDER);
    }

    @Override
    public Eventual<TimeEntry.Running> start(UserId owner, NewTimer timer) {
        return desk.write(room -> room.onBehalfOf(owner)
                .flatMap(allowed -> EntryRules.check(room, timer.details()))
                .flatMap(details -> EntryRules.checkPeriod(room, timer.start(), details))
                .flatMap(details -> EntryRules.checkOrder(room, owner, timer.start(), details))
                .map(details -> {
                    supersede(room, owner, timer.start());
                    return keep(room, new TimeEntry.Running(newId(room), owner, details, timer.start(), false));
                }));
    }

    @Override
    public Eventual<TimeEntry.Finished> stop(TimeEntry.Running timer, Instant end) {
        return desk.write(room -> find(room, timer.id())
                .flatMap(kept -> EntryRules.checkOpen(room, kept))
                .flatMap(kept -> kept.entry()
                        .<Either<Refused, TimeEntry.Running>>fold(
                                Either::right, finished -> Either.left(new Refused.NotRunning(finished.id())))
                        .flatMap(running -> running.stoppedAt(endOf(room, running, end)))
                        .flatMap(finished -> ForcedFields.check(
                                        room.workspace().settings().forcedFields(), finished.details())
                                .map(details -> keep(room, kept, finished)))));
    }

    private static Instant endOf(Room room, TimeEntry.Running timer, Instant end) {
        return end.isBefore(timer.start()) && room.quirks().has(Quirk.ACCEPT_STOP_BEFORE_START) ? timer.start() : end;
    }

    @Override
    public Eventual<TimeEntry.Finished> log(UserId owner, NewTimeEntry entry) {
        var interval = entry.interval();
        return desk.write(room -> room.onBehalfOf(owner)
                .flatMap(allowed -> EntryRules.checkManual(room, owner, entry))
                .flatMap(manual -> Interval.between(interval.start(), interval.end()))
                .flatMap(checked -> EntryRules.check(room, entry.details()))
                .flatMap(details -> EntryRules.checkForced(
                        room, new EntryContent(details, interval.start(), Optional.of(interval.end()))))
                .flatMap(content -> EntryRules.checkPeriod(room, interval.start(), content))
                .map(content ->
                        keep(room, new TimeEntry.Finished(newId(room), owner, content.details(), interval, false))));
    }

    @Override
    public Eventual<TimeEntry> change(TimeEntryId id, TimeEntryChange change) {
        return desk.write(room -> change(room, id, change));
    }

    @Override
    public Eventual<TimeEntry> duplicate(TimeEntryId id) {
        return desk.write(room -> find(room, id)
                .map(KeptEntry::entry)
                .flatMap(entry -> EntryRules.checkPeriod(room, entry.start(), entry))
                .flatMap(entry -> EntryRules.checkDuplicable(room, entry))
                .map(entry -> entry.fold(timer -> startedAgain(room, timer), finished -> doubled(room, finished))));
    }

    private static TimeEntry startedAgain(Room room, TimeEntry.Running timer) {
        supersede(room, timer.owner(), room.now());
        return keep(room, new TimeEntry.Running(newId(room), timer.owner(), timer.details(), room.now(), false));
    }

    private static TimeEntry doubled(Room room, TimeEntry.Finished entry) {
        return keep(room, new TimeEntry.Finished(newId(room), entry.owner(), entry.details(), entry.interval(), false));
    }

    @Override
    public Eventual<TimeEntryId> delete(TimeEntryId id) {
        return desk.write(room -> remove(room, id).map(TimeEntry::id));
    }

    @Override
    public Eventual<List<TimeEntry>> changeMany(UserId owner, Map<TimeEntryId, TimeEntryChange> changes) {
        var inOrder = List.copyOf(changes.entrySet());
        return desk.write(room -> {
            var changed = new ArrayList<TimeEntry>();
            for (var each : inOrder) {
                var outcome = ownedBy(room, owner, each.getKey())
                        .flatMap(kept -> change(room, each.getKey(), each.getValue()));
                if (outcome.isLeft()) {
                    return Either.left(outcome.getLeft());
                }
                changed.add(outcome.get());
            }
            return Either.right(List.copyOf(changed));
        });
    }

    @Override
    public Eventual<List<TimeEntry>> deleteMany(UserId owner, Set<TimeEntryId> ids) {
        return Eventual.settled(DeletedAtOnce.checked(ids))
                .then(few -> desk.write(room -> {
                    var deleted = new ArrayList<TimeEntry>();
                    for (var id : sorted(few)) {
                        var outcome = ownedBy(room, owner, id).flatMap(kept -> remove(room, id));
                        if (outcome.isLeft()) {
                            return Either.left(outcome.getLeft());
                        }
                        deleted.add(outcome.get());
                    }
                    return Either.right(List.copyOf(deleted));
                }));
    }

    @Override
    public Eventual<Set<TimeEntryId>> markInvoiced(Set<TimeEntryId> ids, boolean invoiced) {
        var inOrder = sorted(ids);
        return desk.write(room -> {
            for (var id : inOrder) {
                var found = find(room, id);
                if (found.isLeft()) {
                    return Either.left(found.getLeft());
                }
                room.books().entries().put(room.id(), found.get().invoiced(invoiced));
            }
            return Either.right(Set.copyOf(ids));
        });
    }

    private static Either<Refused, TimeEntry> change(Room room, TimeEntryId id, TimeEntryChange change) {
        return find(room, id)
                .flatMap(kept -> EntryRules.checkOpen(room, kept))
                .flatMap(kept -> change.applyTo(kept.entry().content())
                        .flatMap(content -> EntryRules.check(room, content.details())
                                .map(details -> new EntryContent(details, content.start(), content.end())))
                        .flatMap(content -> EntryRules.checkForced(room, content))
                        .flatMap(content -> EntryRules.checkPeriod(room, content.start(), content))
                        .map(content -> rewritten(room, kept, content)));
    }

    private static TimeEntry rewritten(Room room, KeptEntry kept, EntryContent content) {
        boolean reopened =
                content.end().isEmpty() && kept.entry().content().end().isPresent();
        if (reopened && room.quirks().has(Quirk.REOPENING_STOPS_TIMER)) {
            supersede(room, kept.entry().owner(), room.now());
        }
        return keep(room, kept, kept.entry().with(content));
    }

    private static Either<Refused, TimeEntry> remove(Room room, TimeEntryId id) {
        return find(room, id).flatMap(kept -> EntryRules.checkOpen(room, kept)).map(kept -> {
            room.books().entries().remove(room.id(), kept.entry());
            return shown(room, kept.entry());
        });
    }

    private static void supersede(Room room, UserId owner, Instant start) {
        room.books()
                .entries()
                .running(room.id(), owner)
                .flatMap(timer -> room.books().entries().get(room.id(), timer.id()))
                .ifPresent(kept -> room.books()
                        .entries()
                        .put(
                                room.id(),
                                kept.with(kept.entry()
                                        .<TimeEntry>fold(timer -> timer.supersededAt(start), finished -> finished))));
    }

    /** Somebody else's entry is not there for people who are not admins. */
    private static Either<Refused, KeptEntry> find(Room room, TimeEntryId id) {
        return Room.<KeptEntry>found(room.books().entries().get(room.id(), id), id)
                .flatMap(kept -> room.onBehalfOf(kept.entry().owner()).map(allowed -> kept));
    }

    private static Either<Refused, KeptEntry> ownedBy(Room room, UserId owner, TimeEntryId id) {
        return find(room, id)
                .filterOrElse(kept -> kept.entry().owner().equals(owner), kept -> new Refused.NotFound(id));
    }

    private static <E extends TimeEntry> E keep(Room room, E entry) {
        room.books().entries().put(room.id(), KeptEntry.of(entry));
        return shown(room, entry);
    }

    private static <E extends TimeEntry> E keep(Room room, KeptEntry before, E entry) {
        room.books().entries().put(room.id(), before.with(entry));
        return shown(room, entry);
    }

    /** The entry as it is shown: whether it is locked depends on the hour. */
    @SuppressWarnings("unchecked")
    private static <E extends TimeEntry> E shown(Room room, E entry) {
        boolean locked = EntryRules.isLocked(room, entry);
        if (locked == entry.locked()) {
            return entry;
        }
        return (E) entry.<TimeEntry>fold(
                timer -> new TimeEntry.Running(timer.id(), timer.owner(), timer.details(), timer.start(), locked),
                finished -> new TimeEntry.Finished(
                        finished.id(), finished.owner(), finished.details(), finished.interval(), locked));
    }

    private static TimeEntryId newId(Room room) {
        return new TimeEntryId(room.books().newId());
    }

    private static List<TimeEntryId> sorted(Set<TimeEntryId> ids) {
        return ids.stream().sorted(Comparator.comparing(TimeEntryId::value)).toList();
    }
}
