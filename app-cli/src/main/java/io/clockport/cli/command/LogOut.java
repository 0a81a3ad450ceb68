package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** Forgets the API key of a profile. */
@Command(
        name = "logout",
        description = "Forget the API key of a profile. The rest of the profile stays.",
        footer = {"", "Example:", "  clockport logout --profile work"})
public final class LogOut implements Verb {

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.logOut();
    }
}
