package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.words.Durations;
import io.clockport.time.Rounding;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** Reads how a report is to round: {@code 15m}, {@code 15m:up}, {@code 15m:down}; nothing means not at all. */
final class RoundingWords {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RoundingWords() {}

    static Either<Problem, Function<Duration, Duration>> parse(String text) {
        if (text.isBlank()) {
            return Either.right(length -> length);
        }
        var parts = text.split(":", 2);
        return direction(parts.length == 2 ? parts[1] : "nearest")
                .flatMap(direction -> Durations.parse(parts[0]).flatMap(step -> rounding(direction, step)));
    }

    private static Either<Problem, Rounding.Direction> direction(String word) {
        return Arrays.stream(Rounding.Direction.values())
                .filter(direction -> direction.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .<Either<Problem, Rounding.Direction>>map(Either::right)
                .orElseGet(() -> Problem.usage("\"" + word + "\" is no way to round", "write 15m, 15m:up or 15m:down")
                        .asLeft());
    }

    private static Either<Problem, Function<Duration, Duration>> rounding(Rounding.Direction direction, Duration step) {
        var minutes = Math.toIntExact(Math.min(step.toMinutes(), LONGEST.toMinutes() + 1));
        return minutes < 1 || minutes > LONGEST.toMinutes() || step.toSeconds() % 60 != 0
                ? Problem.usage("a report rounds to whole minutes, from 1m to 24h", "write for example --round 15m")
                        .asLeft()
                : Either.right(new Rounding(direction, minutes)::round);
    }
}
