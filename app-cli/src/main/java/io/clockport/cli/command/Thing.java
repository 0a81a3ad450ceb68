package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;

/** A project, client, task or tag, as the commands see them alike. */
interface Thing {

    String id();

    String name();

    /** Archived, or done. */
    boolean isRetired();

    /** What else is worth a column. */
    String about();

    Map<String, Object> data();

    Either<Problem, Thing> rename(String name);

    /** Archives it, or marks it done. */
    Either<Problem, Thing> retire();

    /** Takes it back into use. */
    Either<Problem, Thing> restore();

    /** Deletes it for good, taking it out of use first where need be, unless a timer runs on it. */
    Either<Problem, String> retireAndDelete();

    /** Whether it can be deleted as it is. */
    default boolean isDeletable() {
        return isRetired();
    }
}
