package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a time entry for good. */
@Command(
        name = "delete",
        description = "Delete a time entry for good.",
        footer = {"", "Example:", "  clockport delete 2        (see clockport last)"})
public final class Delete implements Verb {

    @Parameters(paramLabel = "NO", description = "Number or id of the entry.")
    private String word = "";

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.books()
                .flatMap(books ->
                        Recent.find(word, books).flatMap(entry -> Removal.of(entry, "Delete", yes, books, desk)));
    }
}
