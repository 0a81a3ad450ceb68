package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a thing back into use. */
@Command(description = "Take a {one} back into use.")
final class RestoreThing extends ThingVerb implements BooksVerb {

    @Parameters(paramLabel = "NAME", description = "Its name, the beginning of it, or its id.")
    private String word = "";

    RestoreThing(Kind kind) {
        super(kind);
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return find(word, books)
                .flatMap(Thing::restore)
                .peek(thing -> note(thing, books))
                .map(thing -> Changed.answer(kind(), "In use again:", thing));
    }
}
