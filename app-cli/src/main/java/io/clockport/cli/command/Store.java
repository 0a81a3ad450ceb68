package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.nio.file.Path;

/** Everything that the offline store holds, as one document. */
public interface Store {

    /** Whether somebody has put something in that would be lost if it were replaced. */
    boolean isUsed();

    /** Writes the whole state to a file that does not exist yet. */
    Either<Problem, Path> exportTo(Path file);

    /** Replaces the whole state, or changes nothing. */
    Either<Problem, Path> importFrom(Path file);
}
