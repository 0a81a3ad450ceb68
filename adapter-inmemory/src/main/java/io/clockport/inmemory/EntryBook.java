package io.clockport.inmemory;

import io.clockport.id.Id;
import io.clockport.id.ProjectId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The time entries of all workspaces, and what is looked up about them: by person in the order they are listed, the running
 * timer of a person, the entries that refer to a thing, and the time tracked on it.
 */
final class EntryBook {

    private final Shelf<KeptEntry> entries;
    private final Shelf<String> byStart;
    private final Shelf<String> running;
    private final Shelf<String> references;
    private final Shelf<Long> tracked;

    EntryBook(Store store) {
        entries = store.shelf("entries", KeptEntry.CODEC);
        byStart = store.shelf("entries-by-start", Codec.text());
        running = store.shelf("entries-running", Codec.text());
        references = store.shelf("entries-by-reference", Codec.text());
        tracked = store.shelf("tracked", Codec.number());
    }

    Optional<KeptEntry> get(WorkspaceId workspace, TimeEntryId id) {
        return entries.get(key(workspace, id.value()));
    }

    /** Every entry of the workspace, in the order of creation. */
    Stream<KeptEntry> all(WorkspaceId workspace) {
        return entries.under(workspace + "/");
    }

    /** A person's entries, the latest start first, equal starts by id. */
    Stream<KeptEntry> of(WorkspaceId workspace, UserId owner) {
        return named(workspace, byStart.under(key(workspace, owner + "/")));
    }

    /** Those of them that start in the range; reads no others. */
    Stream<KeptEntry> of(WorkspaceId workspace, UserId owner, TimeRange range) {
        var prefix = key(workspace, owner + "/");
        // Starts are kept in whole seconds: the first second that lies in the range, and the first after it.
        long first = ceilingSecond(range.from());
        long end = ceilingSecond(range.to());
        return first >= end
                ? Stream.empty()
                : named(
                        workspace,
                        byStart.between(
                                prefix + backwards(end - 1), prefix + backwards(first) + "/" + Character.MAX_VALUE));
    }

    private Stream<KeptEntry> named(WorkspaceId workspace, Stream<String> ids) {
        var prefix = key(workspace, "");
        return ids.mapMulti((id, found) -> entries.get(prefix + id).ifPresent(found));
    }

    Optional<TimeEntry.Running> running(WorkspaceId workspace, UserId owner) {
        return running.under(key(workspace, owner + "/"))
                .flatMap(id -> running(workspace, id))
                .findFirst();
    }

    Stream<TimeEntry.Running> running(WorkspaceId workspace) {
        return running.under(workspace + "/").flatMap(id -> running(workspace, id));
    }

    private Stream<TimeEntry.Running> running(WorkspaceId workspace, String id) {
        return entries.get(key(workspace, id)).stream()
                .flatMap(kept -> kept.entry().<Stream<TimeEntry.Running>>fold(Stream::of, finished -> Stream.empty()));
    }

    /** The entries on a project or task, or with a tag. */
    Stream<KeptEntry> referringTo(WorkspaceId workspace, Id thing) {
        return named(workspace, references.under(key(workspace, thing.value() + "/")));
    }

    Duration tracked(WorkspaceId workspace, Id thing) {
        return Duration.ofSeconds(tracked.get(key(workspace, thing.value())).orElse(0L));
    }

    void put(WorkspaceId workspace, KeptEntry kept) {
        get(workspace, kept.entry().id()).ifPresent(before -> unlist(workspace, before.entry()));
        var entry = kept.entry();
        var id = entry.id().value();
        entries.put(key(workspace, id), kept);
        byStart.put(startKey(workspace, entry), id);
        entry.fold(
                timer -> {
                    running.put(key(workspace, entry.owner() + "/" + id), id);
                    return timer;
                },
                finished -> {
                    track(workspace, finished, finished.duration().toSeconds());
                    return finished;
                });
        eachReference(entry, thing -> references.put(key(workspace, thing.value() + "/" + id), id));
    }

    void remove(WorkspaceId workspace, TimeEntry entry) {
        unlist(workspace, entry);
        entries.remove(key(workspace, entry.id().value()));
    }

    private void unlist(WorkspaceId workspace, TimeEntry entry) {
        var id = entry.id().value();
        byStart.remove(startKey(workspace, entry));
        entry.fold(
                timer -> {
                    running.remove(key(workspace, entry.owner() + "/" + id));
                    return timer;
                },
                finished -> {
                    track(workspace, finished, -finished.duration().toSeconds());
                    return finished;
                });
        eachReference(entry, thing -> references.remove(key(workspace, thing.value() + "/" + id)));
    }

    private void track(WorkspaceId workspace, TimeEntry.Finished entry, long seconds) {
        entry.details().project().map(ProjectId::value).ifPresent(id -> add(key(workspace, id), seconds));
        entry.details().task().map(TaskId::value).ifPresent(id -> add(key(workspace, id), seconds));
    }

    private void add(String key, long seconds) {
        long sum = tracked.get(key).orElse(0L) + seconds;
        if (sum == 0) {
            tracked.remove(key);
        } else {
            tracked.put(key, sum);
        }
    }

    private static void eachReference(TimeEntry entry, Consumer<Id> action) {
        entry.details().project().ifPresent(action);
        entry.details().task().ifPresent(action);
        entry.details().tags().forEach(action);
    }

    private static String startKey(WorkspaceId workspace, TimeEntry entry) {
        return key(workspace, entry.owner() + "/" + backwards(entry.start().getEpochSecond()) + "/" + entry.id());
    }

    private static long ceilingSecond(Instant moment) {
        return moment.getNano() == 0 ? moment.getEpochSecond() : moment.getEpochSecond() + 1;
    }

    /** A text that sorts the later seconds first. */
    private static String backwards(long second) {
        return HexFormat.of().toHexDigits(Long.MAX_VALUE - (second - Instant.MIN.getEpochSecond()));
    }

    private static String key(WorkspaceId workspace, String rest) {
        return workspace + "/" + rest;
    }
}
