package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.TimeEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for a time entry that may have been made.
 *
 * @param content what it would say
 * @param old what was there before
 */
record EntrySearch(
        Operation operation, EntryCalls calls, UserId owner, EntryContent content, Predicate<TimeEntryId> old) {

    /**
     * By which another write is known that would make what can be taken for this. The end does not tell them apart: what a
     * timer is looked for among has one too, because somebody may have stopped it.
     */
    String what() {
        return owner + " " + content.details() + " " + content.start();
    }

    /** Among what runs and what begins at that second: whether the listing of a window shows what runs is not established. */
    Eventual<Sought<TimeEntry>> made(Sent sent) {
        var window = calls.beginningAt(owner, content.start());
        return operation
                .entries(calls.running(owner))
                .then(running -> operation
                        .send(window)
                        .then(answer -> operation
                                .entriesOf(window)
                                .apply(answer)
                                .map(there -> judge(
                                        Stream.concat(running.stream(), there.stream()),
                                        Origin.of(
                                                answer,
                                                sent,
                                                operation.service().claims()),
                                        answer.lastPage().orElse(there.size() < Listing.MOST),
                                        operation.service().claims().hasRival(what())))));
    }

    private Sought<TimeEntry> judge(Stream<TimeEntryJson> found, Origin origin, boolean complete, boolean rival) {
        var there = found.map(TimeEntryJson::toDomain)
                .filter(entry -> entry.start().equals(content.start()) && !old.test(entry.id()))
                .map(this::asMade)
                .distinct()
                .toList();
        var sought = Settle.made(there, TimeEntry::id, entry -> entry.content().equals(content), origin, rival);
        return complete
                ? sought
                : sought.fold(Sought.Found::new, Sought.Impossible::new, Sought.Unclear::new, Sought.Unclear::new);
    }

    /** A timer that somebody has stopped since was started all the same. */
    private TimeEntry asMade(TimeEntry entry) {
        return content.end().isPresent()
                ? entry
                : entry.with(new EntryContent(entry.details(), entry.start(), content.end()));
    }

    static Eventual<Sought<TimeEntry.Finished>> stopped(
            Operation operation, EntryCalls calls, TimeEntry.Running timer, Instant end) {
        return operation
                .entry(calls.get(timer.id()))
                .map(now -> Settle.stopped(now.toDomain(), end))
                .recover(failure -> failure instanceof Refused.NotFound
                        ? Eventual.of(new Sought.Impossible<>(new Refused.NotRunning(timer.id())))
                        : Eventual.failed(failure));
    }

    /** Several that were to be deleted together. */
    static <T> Eventual<Sought<T>> gone(Operation operation, EntryCalls calls, Collection<TimeEntryId> ids, T result) {
        Eventual<List<Boolean>> all = Eventual.of(List.of());
        for (var id : ids) {
            all = all.then(before -> operation
                    .gone(calls.get(id), true)
                    .map(sought -> Stream.concat(
                                    before.stream(),
                                    Stream.of(sought.fold(gone -> true, why -> false, () -> false, () -> false)))
                            .toList()));
        }
        return all.map(gone -> {
            if (!gone.contains(false)) {
                return new Sought.Found<>(result);
            }
            return gone.contains(true) ? new Sought.Unclear<T>() : new Sought.Absent<T>();
        });
    }
}
