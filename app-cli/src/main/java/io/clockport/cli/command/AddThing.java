package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a thing of a kind. */
@Command(name = "add", description = "Add one.")
final class AddThing extends ThingVerb implements BooksVerb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    AddThing(Kind kind) {
        super(kind);
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return maker(books).flatMap(maker -> maker.add(name)).map(thing -> Changed.answer(kind(), "Added", thing));
    }
}
