package io.clockport.cli.export;

import io.clockport.timeentry.TimeEntry;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * How far an export has come. Entries are read from the latest back, so what is still to come starts before a moment. Within
 * the second before that moment some may have been written: those are known by their ids, in whatever order they come.
 *
 * @param owner whose entries are being read; blank before the first
 */
record Position(String owner, Instant before, Set<String> seen) {

    Position {
        seen = Set.copyOf(seen);
    }

    /** At the latest entry of somebody. */
    static Position at(String owner, Instant end) {
        return new Position(owner, end, Set.of());
    }

    /** Whether this entry was written before. */
    boolean isPast(TimeEntry entry) {
        return !entry.start().isBefore(before) || seen.contains(entry.id().value());
    }

    /** The position once this entry, which comes next, is written. */
    Position after(TimeEntry entry) {
        var end = entry.start().plusSeconds(1);
        var ids = new HashSet<String>();
        if (end.equals(before)) {
            ids.addAll(seen);
        }
        ids.add(entry.id().value());
        return new Position(owner, end, ids);
    }
}
