package io.clockport.cli.problem;

import io.vavr.control.Either;

/**
 * Why a command did not do its work: one line that says what is wrong, one that says what to do, and what a script learns.
 */
public record Problem(ExitCode code, String what, String advice) {

    public static Problem usage(String what, String advice) {
        return new Problem(ExitCode.USAGE, what, advice);
    }

    public static Problem refused(String what, String advice) {
        return new Problem(ExitCode.REFUSED, what, advice);
    }

    public <T> Either<Problem, T> asLeft() {
        return Either.left(this);
    }
}
