package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;

/** Options by which a list shows fewer things. */
interface Narrowing {

    boolean isEmpty();

    Either<Problem, Maker<Thing>> maker(Books books);
}
