package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;

/** Says what has to come before a deletion. */
final class Retired {

    private Retired() {}

    static Problem firstPlease(String kind, String name) {
        var state = "task".equals(kind) ? "not done" : "not archived";
        return Problem.refused(
                "the " + kind + " \"" + name + "\" is " + state + " yet, so it cannot be deleted",
                "repeat with --archive-first to do both; its time entries stay");
    }
}
