package io.clockport.cli;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Clean;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes what a run has to say, always in UTF-8, and says how that went. */
final class Output {

    private final Surroundings around;

    Output(Surroundings around) {
        this.around = around;
    }

    ExitCode answer(String text) {
        try {
            write(text, around.out());
            return ExitCode.OK;
        } catch (IOException lost) {
            return isClosedPipe(lost)
                    ? ExitCode.PIPE_CLOSED
                    : problem(new Problem(
                            ExitCode.IO,
                            "the answer could not be written: " + reason(lost),
                            "what was asked for is done; only the answer is lost"));
        }
    }

    /** Two lines: what, and what to do. */
    ExitCode problem(Problem problem) {
        try {
            write(
                    "clockport: " + Clean.line(problem.what()) + "\n  " + Clean.line(problem.advice()) + "\n",
                    around.err());
        } catch (IOException nobodyListens) {
            // The exit code still tells.
        }
        return problem.code();
    }

    private static void write(String text, OutputStream stream) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    private static boolean isClosedPipe(IOException lost) {
        var reason = reason(lost).toLowerCase(Locale.ROOT);
        return reason.contains("broken pipe")
                || reason.contains("pipe is being closed")
                || reason.contains("pipe has been ended");
    }

    private static String reason(IOException lost) {
        return lost.getMessage() == null ? lost.getClass().getSimpleName() : lost.getMessage();
    }
}
