package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.Id;
import io.clockport.id.TagId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.ForcedFields;
import java.util.List;

/**
 * Finds out what exactly was wrong with an entry that the service declined: it names one missing field and not all, and says
 * that a tag is unknown and not which. The looks are reads and happen only after a refusal. When a look fails, the first
 * failure stands.
 */
final class Blame {

    private Blame() {}

    static <T> Eventual<T> of(Failure failure, Operation operation, Place place, EntryDetails details) {
        if (failure instanceof Refused.NotFound unknown
                && unknown.what() instanceof TagId
                && details.tags().size() > 1) {
            return firstUnknown(details.tags(), failure, operation, place);
        }
        return failure instanceof Refused.MissingFields || isUnexplained(failure)
                ? missing(failure, operation, place, details)
                : Eventual.failed(failure);
    }

    /** How the service words some forced fields is not established; the settings tell. */
    private static boolean isUnexplained(Failure failure) {
        return failure instanceof Refused.Invalid invalid && invalid.field().equals("request");
    }

    private static <T> Eventual<T> missing(Failure failure, Operation operation, Place place, EntryDetails details) {
        return HttpWorkspaces.get(operation, place.workspace())
                .map(workspace -> workspace.settings().forcedFields())
                .recover(unknown -> Eventual.failed(failure))
                .then(forced -> Eventual.failed(ForcedFields.check(forced, details)
                        .<Failure>fold(lacking -> lacking.traced(failure.trace()), complete -> failure)));
    }

    private static <T> Eventual<T> firstUnknown(
            List<? extends Id> tags, Failure failure, Operation operation, Place place) {
        if (tags.isEmpty()) {
            return Eventual.failed(failure);
        }
        var tag = tags.get(0);
        return operation
                .send(Call.get(place.route("tags", tag), place.subject(tag)))
                .<T>then(known -> firstUnknown(tags.subList(1, tags.size()), failure, operation, place))
                .recover(reason -> Eventual.failed(reason instanceof Refused.NotFound ? reason : failure));
    }
}
