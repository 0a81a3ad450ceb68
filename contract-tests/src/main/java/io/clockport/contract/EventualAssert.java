package io.clockport.contract;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;

/** Waits for an {@link Eventual} and asserts on what came; a lost answer and a thrown defect are named as what they are. */
public final class EventualAssert<T> extends AbstractObjectAssert<EventualAssert<T>, Either<Failure, T>> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private EventualAssert(Either<Failure, T> outcome) {
        super(outcome, EventualAssert.class);
    }

    public static <T> EventualAssert<T> assertThatEventually(Eventual<T> eventual) {
        return new EventualAssert<>(outcomeOf(eventual, PATIENCE));
    }

    /** Waits for the value, for tests that go on with it. */
    public static <T> T await(Eventual<T> eventual) {
        return assertThatEventually(eventual).succeeded();
    }

    /** Waits for the outcome, whichever it is. */
    public static <T> Either<Failure, T> outcomeOf(Eventual<T> eventual) {
        return outcomeOf(eventual, PATIENCE);
    }

    public ObjectAssert<T> hasValue() {
        return Assertions.assertThat(succeeded());
    }

    /** Failed with exactly this. */
    public void failedWith(Failure expected) {
        Assertions.assertThat(failed()).isEqualTo(expected);
    }

    /** Failed with one of this type, on which the requirements hold. */
    public <F extends Failure> void failedWith(Class<F> type, Consumer<F> requirements) {
        Assertions.assertThat(failed()).isInstanceOfSatisfying(type, requirements);
    }

    /** Failed with one of this type. */
    public void failedWith(Class<? extends Failure> type) {
        Assertions.assertThat(failed()).isInstanceOf(type);
    }

    private T succeeded() {
        if (actual.isLeft()) {
            throw failure("expected a value but got %s", actual.getLeft());
        }
        return actual.get();
    }

    private Failure failed() {
        if (actual.isRight()) {
            throw failure("expected a failure but got the value %s", actual.get());
        }
        return actual.getLeft();
    }

    private static <T> Either<Failure, T> outcomeOf(Eventual<T> eventual, Duration patience) {
        try {
            return eventual.toCompletionStage().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("no answer within " + patience, e);
        } catch (ExecutionException e) {
            throw new AssertionError("something was thrown instead of answered: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
