package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.vavr.control.Either;
import java.util.Objects;

/** Takes answers of the fake, which are there at once. */
final class Answers {

    private Answers() {}

    static <T> Either<Failure, T> outcome(Eventual<T> eventual) {
        return Objects.requireNonNull(
                eventual.toCompletionStage().toCompletableFuture().getNow(null), "the answer is not there yet");
    }

    static <T> T value(Eventual<T> eventual) {
        return outcome(eventual).getOrElseThrow(failure -> new AssertionError(failure.message()));
    }
}
