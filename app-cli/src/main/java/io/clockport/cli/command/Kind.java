package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
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

    /** Where these things are found and made; {@code project} is what was typed for it, if anything. */
    Either<Problem, Maker<Thing>> maker(Books books, Optional<String> project);
}
