package io.clockport.cli;

import io.clockport.cli.config.ConfigFile;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the file of profiles is; nowhere when there is no home directory and nobody says where. */
final class ConfigPlace {

    private ConfigPlace() {}

    static Either<Problem, Optional<ConfigFile>> of(Surroundings around) {
        var place = around.variable("CLOCKPORT_CONFIG")
                .or(() -> HomePlaces.config(around).map(folder -> folder + "/clockport/config.toml"));
        try {
            return Either.right(place.map(Path::of).map(ConfigFile::new));
        } catch (InvalidPathException notAPath) {
            return new Problem(
                            ExitCode.CONFIG,
                            "CLOCKPORT_CONFIG cannot be a file name",
                            "set it to the file of your profiles, or not at all")
                    .asLeft();
        }
    }
}
