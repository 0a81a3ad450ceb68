package io.clockport.http;

import io.clockport.failure.Refused;
import io.clockport.http.wire.TimeEntryJson;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.TimeEntryChange;
import io.vavr.control.Either;

/** What may be said about an entry over the API. Fidelity: row {@code entry.type-writable}. */
final class Content {

    private Content() {}

    static Either<Refused, EntryContent> sendable(EntryContent content) {
        return typed(content, EntryType.REGULAR);
    }

    /** What the entry shall be after the change. A type that people cannot book stays if it is there already. */
    static Either<Refused, EntryContent> changed(TimeEntryJson entry, TimeEntryChange change) {
        return change.applyTo(entry.toDomain().content()).flatMap(wanted -> typed(wanted, entry.type()));
    }

    private static Either<Refused, EntryContent> typed(EntryContent content, EntryType had) {
        var type = content.details().type();
        return TimeEntryJson.isNotForPeople(type) && type != had
                ? Either.left(new Refused.Invalid("type", "only regular time and breaks can be booked"))
                : Either.right(content);
    }
}
