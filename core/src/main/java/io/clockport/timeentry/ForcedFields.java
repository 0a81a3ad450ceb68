package io.clockport.timeentry;

import io.clockport.failure.EntryField;
import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.Set;

/**
 * The fields a workspace forces its members to fill in. A finished entry must have them all; a running one need not, and is
 * asked when it is stopped. Fidelity: rows {@code workspace.forced-fields}, {@code timer.forced-fields-checked-at-stop}.
 */
public final class ForcedFields {

    private ForcedFields() {}

    /** The details themselves, or every forced field that they lack. */
    public static Either<Refused, EntryDetails> check(Set<EntryField> forced, EntryDetails details) {
        var missing = EnumSet.noneOf(EntryField.class);
        forced.stream().filter(field -> isMissing(field, details)).forEach(missing::add);
        return missing.isEmpty() ? Either.right(details) : Either.left(new Refused.MissingFields(missing));
    }

    private static boolean isMissing(EntryField field, EntryDetails details) {
        return switch (field) {
            case DESCRIPTION -> details.description().value().isBlank();
            case PROJECT -> details.project().isEmpty();
            case TASK -> details.task().isEmpty();
            case TAGS -> details.tags().isEmpty();
        };
    }
}
