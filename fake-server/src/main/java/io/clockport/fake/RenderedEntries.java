package io.clockport.fake;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.util.RawValue;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.TimeEntry;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Entries as listings show them, ready to be sent: most of a list is what it was when it was last asked for, and need not be
 * written again. What is kept depends on nothing but what it is kept for, so it is never out of date; there is room for so many,
 * and a newer one takes the place of an older. Safe to use from any thread.
 */
final class RenderedEntries {

    private static final int PLACES = 2_048;
    private static final int LONGEST = 1_024;

    private record Rendered(TimeEntry entry, WorkspaceId workspace, String currency, RawValue json) {

        boolean isOf(TimeEntry otherEntry, WorkspaceId otherWorkspace, String otherCurrency) {
            return entry.equals(otherEntry) && workspace.equals(otherWorkspace) && currency.equals(otherCurrency);
        }
    }

    private final AtomicReferenceArray<@Nullable Rendered> places = new AtomicReferenceArray<>(PLACES);

    RawValue of(TimeEntry entry, WorkspaceId workspace, String currency) {
        int place = entry.id().hashCode() & (PLACES - 1);
        var before = places.get(place);
        if (before != null && before.isOf(entry, workspace, currency)) {
            return before.json();
        }
        var text =
                Wire.bytes(TimeEntryRendering.read(entry, workspace, currency)).toString();
        var json = new RawValue(new SerializedString(text));
        if (text.length() <= LONGEST) {
            places.set(place, new Rendered(entry, workspace, currency, json));
        }
        return json;
    }
}
