package io.clockport.cli;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The zone a person lives in: as asked for, as set, or as the system says. */
final class Zones {

    private Zones() {}

    static Either<Problem, ZoneId> of(Optional<Said> said, Surroundings around) {
        return said.map(zone -> parse(zone.value(), zone.origin().whenWrong(), zone.where()))
                .orElseGet(() -> Either.right(around.zone()));
    }

    private static Either<Problem, ZoneId> parse(String name, ExitCode code, String where) {
        try {
            return Either.right(ZoneId.of(name.strip()));
        } catch (DateTimeException unknown) {
            var near = Likeness.to(name, ZoneId.getAvailableZoneIds().stream());
            return new Problem(
                            code,
                            where + ": there is no time zone \"" + name + "\"",
                            near.isEmpty()
                                    ? "write for example Europe/Berlin, America/New_York or UTC"
                                    : "did you mean " + String.join(" or ", near) + "?")
                    .asLeft();
        }
    }
}
