package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Changes what is said of a thing and keeps the rest. */
@Command(name = "edit", description = "Change what is said of a {one}; the rest stays. For its name there is rename.")
final class EditThing extends ThingVerb implements BooksVerb {

    @Parameters(paramLabel = "NAME", description = "Its name, the beginning of it, or its id.")
    private String word = "";

    private final Form form;

    EditThing(Kind kind, Form form) {
        super(kind, Optional.of(form));
        this.form = form;
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return form.isEmpty()
                ? Problem.usage("nothing is to be changed", "see clockport " + kind().many() + " edit --help")
                        .asLeft()
                : form.edit(word, books, place())
                        .peek(thing -> note(thing, books))
                        .map(thing -> Changed.answer(kind(), "Changed", thing));
    }
}
