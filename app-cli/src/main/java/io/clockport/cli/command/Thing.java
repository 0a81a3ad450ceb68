package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/** A project, client, task or tag, as the commands see them alike. */
interface Thing {

    String id();

    String name();

    /** Archived, or done. */
    boolean isRetired();

    /** What else is worth a column, under the headings of its kind. */
    List<String> cells();

    /** Everything about it besides name, state and id, in words; what is blank is not shown. */
    Map<String, Object> facts();

    Map<String, Object> data();

    Either<Problem, Thing> rename(String name);

    /** Archives it, or marks it done. */
    Either<Problem, Thing> retire();

    /** Takes it back into use. */
    Either<Problem, Thing> restore();

    /** Deletes it for good, taking it out of use first where need be, unless a timer runs on it. */
    Either<Problem, String> retireAndDelete();

    /** How many timers run on it, as far as this person may see them. */
    default Either<Problem, Integer> timers() {
        return Either.right(0);
    }

    /** Whether it can be deleted as it is. */
    default boolean isDeletable() {
        return isRetired();
    }
}
