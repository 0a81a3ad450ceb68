package io.clockport.cli;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;

/** What is said when the program itself is wrong. */
final class Defect {

    private Defect() {}

    static Problem explain(Throwable thrown, boolean debug) {
        var cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        var where = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
        return new Problem(
                ExitCode.BUG,
                "something unexpected happened: " + cause + where,
                debug ? trace(cause) : "please report it, with what --debug shows");
    }

    private static String trace(Throwable cause) {
        var text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
