package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Throws the running timer away. */
@Command(
        name = "discard",
        description = "Throw the running timer away; its time is not booked.",
        footer = {"", "Examples:", "  clockport discard", "  clockport discard --yes        (does not ask)"})
public final class Discard implements Verb {

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.books()
                .flatMap(books ->
                        Stop.running(books).flatMap(timer -> new Removal(books, desk, yes, false).ofTimer(timer)));
    }
}
