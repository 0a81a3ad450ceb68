package io.clockport.fake;

import io.clockport.Clockify;
import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.WriteOutcome;
import io.clockport.inmemory.InMemoryClockify;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A few random operations over a wire on which much goes wrong, each held to what the same operation does in memory: the
 * answer, if there is one, must be the same, and what is kept must be what it was before, or what it is after the operation
 * was done once, whichever the answer says.
 */
final class FaultRun {

    private static final int OPERATIONS = 5;

    private final long seed;
    private final InMemoryClockify fake;
    private final Clockify client;
    private final FaultLine line;

    FaultRun(long seed, InMemoryClockify fake, Clockify client, FaultLine line) {
        this.seed = seed;
        this.fake = fake;
        this.client = client;
        this.line = line;
    }

    Tally play() {
        var random = new Random(seed);
        var tally = Tally.NONE;
        for (int i = 0; i < OPERATIONS; i++) {
            tally = tally.plus(step(RandomOperation.next(random, fake)));
        }
        return random.nextInt(3) == 0 ? tally.plus(twins(RandomOperation.log(random, fake.me()))) : tally;
    }

    /** The same twice at once: as many as were promised are there, and no more than may have happened. */
    private Tally twins(RandomOperation operation) {
        int before = RandomOperation.entries(fake).size();
        line.open(fake);
        var first = operation.on(client.in(fake.workspace()));
        var second = operation.on(client.in(fake.workspace()));
        var told = List.of(outcome(first), outcome(second));
        line.settleDown();
        line.close();
        int made = RandomOperation.entries(fake).size() - before;

        long promised = told.stream()
                .filter(Either::isRight)
                .map(Either::get)
                .distinct()
                .count();
        long answered = told.stream().filter(Either::isRight).count();
        long possible = answered
                + told.stream()
                        .filter(one -> one.isLeft() && mayHaveHappened(one.getLeft()))
                        .count();
        var story = "seed " + seed + ", two of " + operation.name() + ": told " + told + ", made " + made;
        if (promised < answered || made < answered) {
            return Tally.of(Verdict.LOST, story);
        }
        return made > possible ? Tally.of(Verdict.DOUBLED, story) : Tally.NONE;
    }

    private Tally step(RandomOperation operation) {
        var before = kept();
        var snapshot = fake.snapshot();
        var expected = outcome(operation.on(fake.in(fake.workspace())));
        var after = kept();
        fake.restore(snapshot);

        line.open(fake);
        var told = outcome(operation.on(client.in(fake.workspace())));
        var now = kept();
        if (told.isLeft() && !(told.getLeft() instanceof Refused)) {
            line.settleDown();
        }
        line.close();
        var later = kept();

        var verdict = verdict(expected, told, before.equals(after), now, later, before, after);
        return verdict == Verdict.RIGHT
                ? Tally.NONE
                : Tally.of(
                        verdict,
                        "seed " + seed + ", " + operation.name() + ": expected " + expected + ", told " + told);
    }

    private static Verdict verdict(
            Either<Failure, ?> expected,
            Either<Failure, ?> told,
            boolean changesNothing,
            String now,
            String later,
            String before,
            String after) {
        boolean once = later.equals(after);
        boolean never = later.equals(before);
        if (!once && !never) {
            return later.length() > after.length() ? Verdict.DOUBLED : Verdict.WRONG;
        }
        if (told.isRight()) {
            if (!once || !now.equals(after)) {
                return Verdict.LOST;
            }
            // What was to be deleted and is gone counts as deleted, whoever did it.
            return told.equals(expected) || (changesNothing && isGone(expected)) ? Verdict.RIGHT : Verdict.WRONG;
        }
        var failure = told.getLeft();
        if (failure instanceof Refused) {
            return told.equals(expected) && never ? Verdict.RIGHT : Verdict.WRONG;
        }
        return mayHaveHappened(failure) || never ? Verdict.RIGHT : Verdict.LOST;
    }

    private static boolean isGone(Either<Failure, ?> expected) {
        return expected.isLeft() && expected.getLeft() instanceof Refused.NotFound;
    }

    private static boolean mayHaveHappened(Failure failure) {
        Function<WriteOutcome, Boolean> may = outcome -> outcome.fold(() -> false, open -> true);
        return failure.fold(
                refused -> false,
                unavailable -> may.apply(unavailable.outcome()),
                unintelligible -> may.apply(unintelligible.outcome()));
    }

    private String kept() {
        try (var document = new StringWriter()) {
            fake.exportTo(document);
            return document.toString();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Either<Failure, ?> outcome(Eventual<?> eventual) {
        try {
            return eventual.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (Exception defect) {
            throw new AssertionError("no outcome", defect);
        }
    }

    enum Verdict {
        RIGHT,
        LOST,
        DOUBLED,
        WRONG
    }
}
