package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;

/** Asks before something is done that cannot be undone. */
final class Asking {

    private Asking() {}

    /** The desk, if the person agrees; without a terminal nobody can be asked, so {@code --yes} has to be said. */
    static Either<Problem, Desk> forLeave(String question, boolean yes, Desk desk) {
        if (yes) {
            return Either.right(desk);
        }
        return desk.ask(question + " [y/N] ")
                .<Either<Problem, Desk>>map(answer ->
                        answer.strip().toLowerCase(java.util.Locale.ROOT).startsWith("y")
                                ? Either.right(desk)
                                : Problem.refused("nothing was done", "answer y to go on")
                                        .asLeft())
                .orElseGet(() -> Problem.usage(
                                "this cannot be undone, and nobody is there to be asked", "add --yes to do it anyway")
                        .asLeft());
    }
}
