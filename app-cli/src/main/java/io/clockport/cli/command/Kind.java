package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** A kind of thing that people give names to. */
interface Kind {

    /** {@code project}. */
    String one();

    /** {@code projects}. */
    String many();

    /** The word for taking it out of use, with its past: {@code archive}, {@code archived}. */
    default String retire() {
        return "archive";
    }

    default String retired() {
        return "archived";
    }

    default String restore() {
        return "restore";
    }

    /** Whether its things live in a project, which has to be named. */
    default boolean isInProject() {
        return false;
    }

    /** The headings of what is worth a column besides name, state and id. */
    List<String> columns();

    /** Command lines that show what can be done with them, without the name of the program. */
    List<String> examples();

    /** What can be said when one is added or edited besides its name, if anything; a new form for each command. */
    Optional<Form> form();

    /** By what a list can be narrowed besides a part of the name; new for each command. */
    default Optional<Narrowing> narrowing() {
        return Optional.empty();
    }

    /** Where these things are found and made; {@code project} is what was typed for it, if anything. */
    Either<Problem, Maker<Thing>> maker(Books books, Optional<String> project);
}
