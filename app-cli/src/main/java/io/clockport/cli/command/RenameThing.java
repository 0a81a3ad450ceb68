package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a thing another name and keeps everything else. */
@Command(name = "rename", description = "Give a {one} another name.")
final class RenameThing extends ThingVerb implements BooksVerb {

    @Parameters(index = "0", paramLabel = "NAME", description = "Its name, the beginning of it, or its id.")
    private String word = "";

    @Parameters(index = "1", paramLabel = "NEW-NAME")
    private String name = "";

    RenameThing(Kind kind) {
        super(kind);
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return find(word, books)
                .flatMap(thing -> thing.rename(name))
                .peek(thing -> note(thing, books))
                .map(thing -> Changed.answer(kind(), "Renamed", thing));
    }
}
