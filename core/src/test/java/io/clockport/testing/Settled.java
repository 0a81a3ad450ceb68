package io.clockport.testing;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How an answer turned out, whether it was there at once or comes from another thread. */
public final class Settled {

    private Settled() {}

    public static <T> Either<Failure, T> outcome(Eventual<T> eventual) {
        try {
            return future(eventual).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException defect) {
            throw new AssertionError("a defect instead of an outcome", defect.getCause());
        } catch (TimeoutException lost) {
            throw new AssertionError("no answer within ten seconds", lost);
        } catch (InterruptedException stopped) {
            throw new AssertionError("interrupted", stopped);
        }
    }

    public static <T> T value(Eventual<T> eventual) {
        return outcome(eventual).getOrElseThrow(failure -> new AssertionError("failed: " + failure));
    }

    public static Failure failure(Eventual<?> eventual) {
        return outcome(eventual).swap().getOrElseThrow(value -> new AssertionError("did not fail: " + value));
    }

    /** The exception that a step threw. */
    public static Throwable defect(Eventual<?> eventual) {
        try {
            return new AssertionError("no defect: " + future(eventual).get(10, TimeUnit.SECONDS));
        } catch (ExecutionException defect) {
            return defect.getCause();
        } catch (TimeoutException | InterruptedException lost) {
            return new AssertionError("no answer", lost);
        }
    }

    private static <T> CompletableFuture<Either<Failure, T>> future(Eventual<T> eventual) {
        return eventual.toCompletionStage().toCompletableFuture();
    }
}
