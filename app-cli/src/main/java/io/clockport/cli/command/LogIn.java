package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks for an API key, tries it, and keeps it in a profile. */
@Command(
        name = "login",
        description = "Ask for an API key, try it, and keep it in a profile, with the address it is for.",
        footer = {
            "",
            "Examples:",
            "  clockport login                             (Clockify itself)",
            "  clockport login --profile work --keyring",
            "  pass show clockify | clockport login --key-stdin"
        })
public final class LogIn implements Verb {

    @Option(names = "--key-stdin", description = "Read the key from the input and do not ask.")
    private boolean fromInput;

    @Option(names = "--keyring", description = "Keep the key in the keyring of the system, not in the file.")
    private boolean inKeyring;

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.logIn(new LoginOrder(fromInput, inKeyring));
    }
}
