package io.clockport.fake;

import io.clockport.fake.wire.EntryIntervalJson;
import io.clockport.fake.wire.RateJson;
import io.clockport.fake.wire.ReadEntryJson;
import io.clockport.fake.wire.WrittenEntryJson;
import io.clockport.id.Id;
import io.clockport.id.WorkspaceId;
import io.clockport.time.IsoDuration;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Time entries as they stand on the wire: 13 keys where one was written, 15 with the rates where it is read, each in the
 * order that was recorded. No description is {@code null} where one was written and empty where it is read, no tag is {@code null}, no
 * custom field is an empty list, a running entry has neither end nor duration.
 */
final class TimeEntryRendering {

    private TimeEntryRendering() {}

    /** After create, change, stop and duplicate. */
    static WrittenEntryJson written(TimeEntry entry, WorkspaceId workspace) {
        var details = entry.details();
        var text = details.description().value();
        return new WrittenEntryJson(
                entry.id().value(),
                text.isEmpty() ? null : text,
                tags(details),
                entry.owner().value(),
                details.billable(),
                orNull(details.task()),
                orNull(details.project()),
                interval(entry),
                workspace.value(),
                entry.locked(),
                List.of(),
                details.type().name(),
                null);
    }

    /** In a list or by itself. */
    static ReadEntryJson read(TimeEntry entry, WorkspaceId workspace, String currency) {
        var details = entry.details();
        var nothing = new RateJson(0, currency);
        return new ReadEntryJson(
                entry.id().value(),
                details.description().value(),
                tags(details),
                entry.owner().value(),
                details.billable(),
                orNull(details.task()),
                orNull(details.project()),
                workspace.value(),
                interval(entry),
                List.of(),
                details.type().name(),
                null,
                nothing,
                nothing,
                entry.locked());
    }

    private static @Nullable List<String> tags(EntryDetails details) {
        return details.tags().isEmpty()
                ? null
                : details.tags().stream().map(Id::value).toList();
    }

    private static @Nullable String orNull(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }

    private static EntryIntervalJson interval(TimeEntry entry) {
        var start = Moments.write(entry.start());
        return entry.fold(
                running -> new EntryIntervalJson(start, null, null),
                finished -> new EntryIntervalJson(
                        start, Moments.write(finished.end()), IsoDuration.format(finished.duration())));
    }
}
