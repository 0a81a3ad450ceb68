package io.clockport.async;

import io.clockport.failure.Failure;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A value that will be known later, or the {@link Failure} that came in its stead.
 *
 * <p>The work is already under way when an {@code Eventual} is handed out: composing adds steps and starts nothing twice.
 * A step runs on the thread that completed the one before it, so it must not block. An exception thrown by a step is a
 * defect; it shows only in {@link #toCompletionStage()}.
 */
public final class Eventual<T> {

    private final CompletionStage<Either<Failure, T>> stage;

    private Eventual(CompletionStage<Either<Failure, T>> stage) {
        this.stage = stage;
    }

    /** An answer that is known already. */
    public static <T> Eventual<T> of(T value) {
        return settled(Either.right(value));
    }

    /** A failure that is known already. */
    public static <T> Eventual<T> failed(Failure failure) {
        return settled(Either.left(failure));
    }

    /** An outcome that is known already, whichever it is. */
    public static <T> Eventual<T> settled(Either<? extends Failure, ? extends T> outcome) {
        return new Eventual<>(CompletableFuture.completedStage(Either.narrow(outcome)));
    }

    /** Waits for a stage of somebody else's making. A stage that ends exceptionally is a defect and stays one. */
    public static <T> Eventual<T> from(CompletionStage<Either<Failure, T>> stage) {
        return new Eventual<>(copyOf(stage));
    }

    /** Changes the value, if there is one. */
    public <U> Eventual<U> map(Function<? super T, ? extends U> change) {
        return new Eventual<>(stage.thenApply(outcome -> outcome.map(change)));
    }

    /** Continues with a pure decision: a rule that may refuse. */
    public <U> Eventual<U> decide(Function<? super T, ? extends Either<? extends Failure, ? extends U>> rule) {
        return new Eventual<>(stage.thenApply(outcome -> outcome.flatMap(value -> Either.narrow(rule.apply(value)))));
    }

    /** Continues with another operation. */
    public <U> Eventual<U> then(Function<? super T, Eventual<U>> next) {
        return new Eventual<>(stage.thenCompose(outcome -> outcome.fold(
                failure -> CompletableFuture.completedStage(Either.left(failure)), value -> next.apply(value).stage)));
    }

    /** Continues with another operation when this one failed; a value passes untouched. */
    public Eventual<T> recover(Function<? super Failure, Eventual<T>> rescue) {
        return new Eventual<>(stage.thenCompose(outcome -> outcome.fold(
                failure -> rescue.apply(failure).stage,
                value -> CompletableFuture.completedStage(Either.right(value)))));
    }

    /**
     * The way out to any other library: completes normally for both outcomes, exceptionally only for a defect. The stage is
     * a copy; completing or cancelling it does not touch the work.
     */
    public CompletionStage<Either<Failure, T>> toCompletionStage() {
        return copyOf(stage);
    }

    private static <T> CompletionStage<T> copyOf(CompletionStage<T> stage) {
        return stage.thenApply(Function.identity());
    }
}
