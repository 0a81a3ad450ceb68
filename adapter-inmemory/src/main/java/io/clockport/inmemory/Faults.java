package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What goes wrong on demand. Faults are used up in the order in which they were asked for, one for each operation from then
 * on; without any, everything works. Safe to use from any thread.
 */
public final class Faults {

    private enum Effect {
        FAIL,
        DELAY,
        COMMIT_THEN_FAIL
    }

    private record Fault(Effect effect, Optional<Function<WriteOutcome, Failure>> failure, Duration delay) {}

    private final Deque<Fault> waiting = new ArrayDeque<>();

    Faults() {}

    /** The next operations do nothing and fail: the service is in trouble. */
    public void failNext(int times) {
        failNext(times, outcome -> new Unavailable.Faulted(outcome, "a fault on demand"));
    }

    /** The next operations do nothing and fail in this way; the function is told that nothing happened. */
    public void failNext(int times, Function<WriteOutcome, Failure> failure) {
        add(times, new Fault(Effect.FAIL, Optional.of(failure), Duration.ZERO));
    }

    /** The next operations are done at once but answer later, from another thread. */
    public void delayNext(int times, Duration delay) {
        add(times, new Fault(Effect.DELAY, Optional.empty(), delay));
    }

    /** The next operations are done and their answer is lost, which is what hurts in practice. */
    public void commitThenFailNext(int times) {
        add(
                times,
                new Fault(
                        Effect.COMMIT_THEN_FAIL,
                        Optional.of(outcome -> new Unavailable.Faulted(outcome, "the answer was lost, on demand")),
                        Duration.ZERO));
    }

    /** Forgets the faults that have not been used up. */
    public synchronized void clear() {
        waiting.clear();
    }

    private synchronized void add(int times, Fault fault) {
        for (int i = 0; i < times; i++) {
            waiting.add(fault);
        }
    }

    private synchronized Optional<Fault> next() {
        return Optional.ofNullable(waiting.poll());
    }

    <T> Eventual<T> read(Supplier<Either<Failure, T>> work) {
        return play(work, new WriteOutcome.DidNotHappen());
    }

    <T> Eventual<T> write(Supplier<Either<Failure, T>> work) {
        return play(work, new WriteOutcome.MayHaveHappened("the write whose answer was lost on demand"));
    }

    private <T> Eventual<T> play(Supplier<Either<Failure, T>> work, WriteOutcome whenLost) {
        return next().map(fault -> play(fault, work, whenLost)).orElseGet(() -> Eventual.settled(work.get()));
    }

    private static <T> Eventual<T> play(Fault fault, Supplier<Either<Failure, T>> work, WriteOutcome whenLost) {
        return switch (fault.effect()) {
            case FAIL -> Eventual.failed(fault.failure().orElseThrow().apply(new WriteOutcome.DidNotHappen()));
            case DELAY -> later(work.get(), fault.delay());
            case COMMIT_THEN_FAIL ->
                Eventual.settled(work.get())
                        .then(committed ->
                                Eventual.failed(fault.failure().orElseThrow().apply(whenLost)));
        };
    }

    private static <T> Eventual<T> later(Either<Failure, T> outcome, Duration delay) {
        Executor afterwards = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
        return Eventual.from(CompletableFuture.supplyAsync(() -> outcome, afterwards));
    }
}
