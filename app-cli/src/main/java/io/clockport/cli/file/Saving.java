package io.clockport.cli.file;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Saves a text where a person asked for it, or says why it cannot be there. */
public final class Saving {

    /** What many programs take for the output of the process; few people want a file of this name. */
    private static final String OUTPUT = "-";

    private Saving() {}

    /** The place that a word names. */
    public static Either<Problem, Path> place(String word) {
        try {
            if (word.isBlank()) {
                return Problem.usage("the output needs a file name", "for example -o march.html")
                        .asLeft();
            }
            return word.equals(OUTPUT) ? noFile().asLeft() : Either.right(Path.of(word));
        } catch (InvalidPathException notAPath) {
            return Problem.usage("\"" + word + "\" cannot be a file name", "choose another with -o FILE")
                    .asLeft();
        }
    }

    private static Problem noFile() {
        return Problem.usage("\"-\" names no file", "say a name, or ./- for a file that is called so");
    }

    /** The place, if it is free: looked at before the work, and not the last word. */
    public static Either<Problem, Path> free(Path file, boolean force) {
        return !force && Files.isRegularFile(file) ? exists(file).asLeft() : Either.right(file);
    }

    /** What is there already is replaced only when {@code force} says so. A pipe or a device is simply written to. */
    public static Either<Problem, Path> text(Path file, boolean force, String text) {
        try {
            if (Files.isDirectory(file)) {
                return new Problem(ExitCode.CANNOT_CREATE, file + " is a directory", "add a file name").asLeft();
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            } else if (force) {
                NewFile.replace(file, out -> out.write(text));
            } else {
                NewFile.write(file, out -> out.write(text));
            }
            return Either.right(file);
        } catch (FileAlreadyExistsException exists) {
            return exists(file).asLeft();
        } catch (IOException trouble) {
            return new Problem(
                            ExitCode.CANNOT_CREATE,
                            file + " could not be written: " + Reason.of(trouble),
                            "choose another place with -o FILE")
                    .asLeft();
        }
    }

    /** That a file is in the way. */
    public static Problem exists(Path file) {
        return new Problem(
                ExitCode.CANNOT_CREATE,
                file + " exists already",
                "choose another name, or replace it with --force; it was left as it is");
    }
}
