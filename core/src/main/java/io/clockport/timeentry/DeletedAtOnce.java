package io.clockport.timeentry;

import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.vavr.control.Either;
import java.util.Set;

/** How many entries can be deleted by one operation, so that it is all of them or none. */
public final class DeletedAtOnce {

    /** The service takes the ids in the address of one request, and many a server takes none beyond 8192 characters. */
    public static final int MOST = 300;

    private DeletedAtOnce() {}

    /** The same ids, unless there are too many. */
    public static Either<Refused, Set<TimeEntryId>> checked(Set<TimeEntryId> ids) {
        return ids.size() <= MOST
                ? Either.right(ids)
                : Either.left(new Refused.Invalid(
                        "entries", "at most " + MOST + " can be deleted at once, got " + ids.size()));
    }
}
