package io.clockport.cli;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the offline store is: what was asked for, else the place this platform has for such things. */
final class StorePlace {

    private static final String NAME = "clockport.store";

    private StorePlace() {}

    static Either<Problem, Path> of(Optional<Said> said, Surroundings around) {
        return said.map(Said::value)
                .map(StorePlace::path)
                .orElseGet(() -> HomePlaces.data(around)
                        .map(directory -> path(directory)
                                .map(found -> found.resolve("clockport").resolve(NAME)))
                        .orElseGet(() -> new Problem(
                                        ExitCode.CONFIG,
                                        "there is no home directory to keep the store in",
                                        "say where: --store FILE, or set CLOCKPORT_STORE")
                                .asLeft()));
    }

    private static Either<Problem, Path> path(String text) {
        try {
            return text.isBlank()
                    ? Problem.usage("the store needs a file name", "for example --store time.store")
                            .asLeft()
                    : Either.right(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return Problem.usage("\"" + text + "\" cannot be a file name", "choose another with --store FILE")
                    .asLeft();
        }
    }
}
