package io.clockport.cli;

import io.clockport.cli.command.FakeOrder;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;
import io.clockport.inmemory.Seed;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the fake that was ordered: what is in it, where it lasts, and which disputed behaviour it has. */
final class FakeMaker {

    private FakeMaker() {}

    static Either<Problem, InMemoryClockify> make(FakeOrder order, InstantSource clock) {
        return quirks(order).flatMap(quirks -> {
            var named = order.seed().equals("demo") ? Optional.of(Seed.demo()) : Optional.<Seed>empty();
            var builder = InMemoryClockify.builder().clock(clock).quirks(quirks).seed(named.orElseGet(Seed::empty));
            boolean isNew = order.state().map(file -> !Files.exists(file)).orElse(true);
            return order.state()
                    .map(file -> Patience.open(file, builder))
                    .orElseGet(() -> Either.right(builder.build()))
                    .flatMap(fake -> isNew ? seeded(fake, order.seed()) : Either.right(fake));
        });
    }

    private static Either<Problem, InMemoryClockify> seeded(InMemoryClockify fake, String seed) {
        if (seed.equals("demo") || seed.equals("empty")) {
            return Either.right(fake);
        }
        try (var document = Files.newBufferedReader(Path.of(seed))) {
            return fake.importFrom(document)
                    .mapLeft(problem -> new Problem(
                            ExitCode.IO,
                            seed + " cannot be used as a seed: " + problem,
                            "a seed is demo, empty, or a document made by clockport state export"));
        } catch (IOException | InvalidPathException unreadable) {
            return new Problem(
                            ExitCode.IO,
                            "the seed " + seed + " cannot be read",
                            "a seed is demo, empty, or a document made by clockport state export")
                    .asLeft();
        }
    }

    private static Either<Problem, Quirks> quirks(FakeOrder order) {
        Either<Problem, Quirks> quirks = Either.right(Quirks.byDefault());
        for (var word : order.quirks()) {
            quirks = quirks.flatMap(before -> switched(before, word));
        }
        return quirks;
    }

    private static Either<Problem, Quirks> switched(Quirks quirks, String word) {
        var parts = word.split("=", 2);
        var quirk = Quirk.named(parts[0]);
        if (quirk.isEmpty() || parts.length < 2 || !(parts[1].equals("true") || parts[1].equals("false"))) {
            return Problem.usage(
                            "there is no quirk " + word,
                            "known are, each =true or =false: "
                                    + Arrays.stream(Quirk.values())
                                            .map(Quirk::label)
                                            .collect(Collectors.joining(", ")))
                    .asLeft();
        }
        return Either.right(quirks.with(quirk.get(), Boolean.parseBoolean(parts[1])));
    }
}
