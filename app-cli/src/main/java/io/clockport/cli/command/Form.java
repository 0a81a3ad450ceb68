package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/** What can be said of a thing besides its name, as options of {@code add} and {@code edit}. */
interface Form {

    boolean isEmpty();

    /** Makes a thing as the form says; {@code place} is what was typed for the project it is in, if anything. */
    Either<Problem, Maker<Thing>> maker(Books books, Optional<String> place);

    /** Changes what the form says of the thing that is meant, and keeps the rest. */
    Either<Problem, Thing> edit(String word, Books books, Optional<String> place);
}
