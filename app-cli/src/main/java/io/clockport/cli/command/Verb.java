package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;

/** Something the command line can be asked to do. */
public interface Verb {

    Either<Problem, Answer> run(Desk desk);
}
