package io.clockport.cli.command;

import io.clockport.cli.manual.ManualPage;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page. */
@Command(
        name = "man",
        description = "Print the manual page, for man to show.",
        footer = {"", "Examples:", "  clockport man | man -l -", "  clockport man > ~/.local/share/man/man1/clockport.1"
        })
public final class PrintManual implements Verb {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        var page = ManualPage.of(spec.root());
        return Either.right(new Answer(page, Json.object("page", page)));
    }
}
