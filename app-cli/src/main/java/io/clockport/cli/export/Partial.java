package io.clockport.cli.export;

import io.clockport.cli.file.Reason;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What is there of an export so far: the file {@code FILE.part}, and the note {@code FILE.part.note} that says how much of it
 * counts and where to go on. Data is on the disk before the note speaks of it, and the note is replaced as a whole; so at
 * every moment, whatever is killed, the note is true and what the file has beyond it is thrown away.
 */
public final class Partial implements AutoCloseable {

    private final Places places;
    private final FileChannel file;
    private Checkpoint checkpoint;

    Partial(Places places, FileChannel file, Checkpoint checkpoint) {
        this.places = places;
        this.file = file;
        this.checkpoint = checkpoint;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** How many entries are in it. */
    public long entries() {
        return checkpoint.entries();
    }

    Either<Problem, Boolean> add(Step step) {
        var bytes = step.lines().getBytes(StandardCharsets.UTF_8);
        return doing(() -> {
            var rest = ByteBuffer.wrap(bytes);
            long at = checkpoint.bytes();
            while (rest.hasRemaining()) {
                at += file.write(rest, at);
            }
            file.force(false);
            note(checkpoint.add(bytes.length, step.entries(), step.position()));
        });
    }

    Either<Problem, Boolean> complete() {
        return doing(() -> note(checkpoint.finished()));
    }

    /** Gives the whole file its name. */
    public Either<Problem, Path> publish(boolean force) {
        if (!checkpoint.whole()) {
            throw new IllegalStateException("a partial file is not published");
        }
        close();
        return places.publish(force);
    }

    /** The same problem with the way on: nothing of what is written is lost. */
    public Problem whatNow(Problem problem) {
        return checkpoint.entries() == 0
                ? problem
                : new Problem(
                        problem.code(),
                        problem.what(),
                        "run the same command again: it goes on after the " + checkpoint.entries()
                                + " entries that are in " + places.part());
    }

    private void note(Checkpoint next) throws IOException {
        places.write(next);
        checkpoint = next;
    }

    private Either<Problem, Boolean> doing(Work work) {
        try {
            work.happen();
            return Either.right(true);
        } catch (IOException trouble) {
            return new Problem(
                            ExitCode.IO,
                            places.part() + " could not be written: " + Reason.of(trouble),
                            "make room and run the same command again: it begins where it stopped")
                    .asLeft();
        }
    }

    private interface Work {
        void happen() throws IOException;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException nothingToLose) {
            // Everything that counts was forced to the disk before.
        }
    }
}
