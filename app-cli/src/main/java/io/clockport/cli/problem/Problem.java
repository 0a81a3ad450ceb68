package io.clockport.cli.problem;

import io.clockport.failure.Trace;
import io.vavr.control.Either;

/**
 * Why a command did not do its work: one line that says what is wrong, one that says what to do, and what a script learns.
 */
public record Problem(ExitCode code, String what, String advice, Trace trace) {

    public Problem(ExitCode code, String what, String advice) {
        this(code, what, advice, Trace.NONE);
    }

    public static Problem usage(String what, String advice) {
        return new Problem(ExitCode.USAGE, what, advice);
    }

    public static Problem refused(String what, String advice) {
        return new Problem(ExitCode.REFUSED, what, advice);
    }

    Problem traced(Trace by) {
        return new Problem(code, what, advice, by);
    }

    /** The same, which also tells people which request it comes of. */
    public Problem inFull() {
        return trace.request()
                .map(request -> new Problem(code, what + " (request " + request + ")", advice, trace))
                .orElse(this);
    }

    public <T> Either<Problem, T> asLeft() {
        return Either.left(this);
    }
}
