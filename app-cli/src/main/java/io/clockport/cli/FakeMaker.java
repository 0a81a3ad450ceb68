package io.clockport.cli;

import io.clockport.cli.command.FakeOrder;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirks;
import io.clockport.inmemory.Seed;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Makes the fake that was ordered: what is in it, and where it lasts. */
final class FakeMaker {

    private FakeMaker() {}

    static Either<Problem, InMemoryClockify> make(FakeOrder order, Quirks quirks, InstantSource clock) {
        var named = order.seed().equals("demo") ? Optional.of(Seed.demo()) : Optional.<Seed>empty();
        var builder = InMemoryClockify.builder().clock(clock).quirks(quirks).seed(named.orElseGet(Seed::empty));
        boolean isNew = order.state().map(file -> !Files.exists(file)).orElse(true);
        return order.state()
                .map(file -> Patience.open(file, builder))
                .orElseGet(() -> Either.right(builder.build()))
                .flatMap(fake -> isNew ? seeded(fake, order.seed()) : Either.right(fake));
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
}
