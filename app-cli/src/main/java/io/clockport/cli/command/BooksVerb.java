package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;

/** A verb about one person's books. */
interface BooksVerb extends Verb {

    Either<Problem, Answer> with(Books books);

    @Override
    default Either<Problem, Answer> run(Desk desk) {
        return desk.books().flatMap(this::with);
    }
}
