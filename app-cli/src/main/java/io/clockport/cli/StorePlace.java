package io.clockport.cli;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the offline store is: what was asked for, else the place this platform has for such things. */
final class StorePlace {

    private static final String NAME = "clockport.store";

    private StorePlace() {}

    static Either<Problem, Path> of(Optional<String> option, Surroundings around) {
        return option.or(() -> around.variable("CLOCKPORT_STORE"))
                .map(StorePlace::path)
                .orElseGet(() -> dataDirectory(around)
                        .map(directory -> path(directory)
                                .map(found -> found.resolve("clockport").resolve(NAME)))
                        .orElseGet(() -> new Problem(
                                        ExitCode.CONFIG,
                                        "there is no home directory to keep the store in",
                                        "say where: --store FILE, or set CLOCKPORT_STORE")
                                .asLeft()));
    }

    private static Optional<String> dataDirectory(Surroundings around) {
        var system = around.system().toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return around.variable("LOCALAPPDATA").or(() -> home(around).map(home -> home + "\\AppData\\Local"));
        }
        if (system.startsWith("mac")) {
            return home(around).map(home -> home + "/Library/Application Support");
        }
        return around.variable("XDG_DATA_HOME")
                .filter(path -> path.startsWith("/"))
                .or(() -> home(around).map(home -> home + "/.local/share"));
    }

    /** The JVM answers {@code ?} when it knows no home directory. */
    private static Optional<String> home(Surroundings around) {
        return around.variable("HOME")
                .or(() -> Optional.of(around.home()))
                .filter(home -> !home.isBlank() && !home.equals("?"));
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
