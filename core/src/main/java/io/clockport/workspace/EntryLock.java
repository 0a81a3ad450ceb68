package io.clockport.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which time entries can no longer be touched by people who are not admins. An entry is locked when it starts before the
 * boundary; one that starts at the boundary is not. The exact boundary of the real service is not established.
 *
 * <p>Fidelity: row {@code workspace.lock-boundary}.
 *
 * @param before everything that starts before this moment is locked
 * @param automatic a lock that moves on by itself
 * @param zone where the automatic lock's days begin
 */
public record EntryLock(Optional<Instant> before, Optional<AutomaticLock> automatic, ZoneId zone) {

    private static final EntryLock NONE = new EntryLock(Optional.empty(), Optional.empty(), ZoneOffset.UTC);

    public static EntryLock none() {
        return NONE;
    }

    public static EntryLock before(Instant moment) {
        return new EntryLock(Optional.of(moment), Optional.empty(), ZoneOffset.UTC);
    }

    /** Whether an entry that starts at {@code start} is locked, seen from {@code now}. */
    public boolean covers(Instant start, Instant now) {
        return before.filter(start::isBefore).isPresent()
                || automatic
                        .map(lock -> lock.boundary(now, zone))
                        .filter(start::isBefore)
                        .isPresent();
    }
}
