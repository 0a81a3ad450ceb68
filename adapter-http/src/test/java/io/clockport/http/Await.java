package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.vavr.control.Either;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for an answer, and says so when none comes. */
final class Await {

    private Await() {}

    static <T> Either<Failure, T> outcome(Eventual<T> eventual) {
        try {
            return eventual.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException lost) {
            throw new AssertionError("no answer came within 20 s", lost);
        } catch (ExecutionException defect) {
            throw new AssertionError("a defect came instead of an answer", defect.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    static <T> T value(Eventual<T> eventual) {
        return outcome(eventual)
                .getOrElseThrow(failure -> new AssertionError("a failure came instead of a value: " + failure));
    }

    static Failure failure(Eventual<?> eventual) {
        return outcome(eventual).swap().getOrElseThrow(value -> new AssertionError("a value came: " + value));
    }
}
