package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a thing of a kind. */
@Command(name = "add", description = "Add a {one}.")
final class AddThing extends ThingVerb implements BooksVerb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    private final Optional<Form> form;

    AddThing(Kind kind, Optional<Form> form) {
        super(kind, form);
        this.form = form;
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return form.map(said -> said.maker(books, place()))
                .orElseGet(() -> maker(books))
                .flatMap(maker -> maker.add(name))
                .map(thing -> Changed.answer(kind(), "Added", thing));
    }
}
