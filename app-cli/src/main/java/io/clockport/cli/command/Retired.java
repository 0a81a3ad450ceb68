package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;

/** Says what stands in the way of a deletion, all of it at once. */
final class Retired {

    private Retired() {}

    static Problem firstPlease(Kind kind, String name, int timers) {
        return Problem.refused(
                the(kind, name) + " is not " + kind.retired() + " yet" + (timers > 0 ? " and " + running(timers) : "")
                        + ", so it cannot be deleted",
                (timers > 0 ? "stop the timer first (clockport stop), then " : "")
                        + "repeat with --archive-first to do both; its time entries stay");
    }

    static Problem stopPlease(Kind kind, String name, int timers) {
        return Problem.refused(
                the(kind, name) + " cannot be deleted: " + running(timers), "stop the timer first: clockport stop");
    }

    private static String the(Kind kind, String name) {
        return "the " + kind.one() + " \"" + name + "\"";
    }

    private static String running(int timers) {
        return timers == 1 ? "a timer runs on it" : timers + " timers run on it";
    }
}
