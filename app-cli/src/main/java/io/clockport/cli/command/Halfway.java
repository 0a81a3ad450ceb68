package io.clockport.cli.command;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;

/** Says what is there when the second of two writes failed. */
final class Halfway {

    private Halfway() {}

    /** {@code did} and {@code didNot} are the halves of a sentence; {@code finish} is the command that does the rest. */
    static Problem after(String did, String didNot, Problem problem, String finish) {
        return new Problem(
                ExitCode.UNSETTLED,
                did + ", but " + didNot + ": " + problem.what(),
                "do not repeat it; to finish: " + finish);
    }
}
