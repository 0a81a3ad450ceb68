package io.clockport.cli;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.StoreProblem;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** Opens the offline store; when another process has it, waits a moment, because a command is soon over. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    static Either<Problem, InMemoryClockify> open(Path file, InstantSource clock) {
        return open(file, InMemoryClockify.builder().clock(clock));
    }

    static Either<Problem, InMemoryClockify> open(Path file, InMemoryClockify.Builder builder) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        var outcome = builder.open(file);
        while (outcome.isLeft() && isHeld(outcome.getLeft()) && System.nanoTime() < deadline) {
            pause();
            outcome = builder.open(file);
        }
        return outcome.mapLeft(Patience::explain);
    }

    private static boolean isHeld(StoreProblem problem) {
        return problem.fold(held -> true, broken -> false, tooNew -> false, inaccessible -> false);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Problem explain(StoreProblem problem) {
        var file = problem.file();
        return problem.fold(
                held -> new Problem(
                        ExitCode.TRY_AGAIN,
                        "another process works with the store " + file,
                        "nothing happened; try again in a moment"),
                broken -> new Problem(
                        ExitCode.IO,
                        file + " cannot be used as a store: " + broken.reason(),
                        "it was left as it is; put a good copy in its place, or use another with --store FILE"),
                tooNew -> new Problem(
                        ExitCode.IO,
                        "the store " + file + " was written by a newer version (format " + tooNew.format() + ")",
                        "it was left as it is; update clockport"),
                inaccessible -> new Problem(
                        ExitCode.CANNOT_CREATE,
                        "the store " + file + " cannot be opened: " + inaccessible.reason(),
                        "check the folder and its rights, or use another place with --store FILE"));
    }
}
