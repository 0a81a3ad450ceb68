package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a thing out of use: archives it, or marks it done. */
@Command(description = "Take a {one} out of use; its time entries stay.")
final class RetireThing extends ThingVerb implements BooksVerb {

    @Parameters(paramLabel = "NAME", description = "Its name, the beginning of it, or its id.")
    private String word = "";

    RetireThing(Kind kind) {
        super(kind);
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return find(word, books)
                .flatMap(Thing::retire)
                .peek(thing -> note(thing, books))
                .map(thing -> Changed.answer(kind(), "Now " + kind().retired() + ":", thing));
    }
}
