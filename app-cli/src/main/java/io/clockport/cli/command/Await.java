package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.failure.Failure;
import io.clockport.paging.PageSource;
import io.vavr.control.Either;
import java.util.List;

/** Waits for what will be known later: a command has nothing else to do meanwhile. */
final class Await {

    private static final int PAGE = 200;

    private Await() {}

    static <T> Either<Problem, T> value(Eventual<T> eventual) {
        return outcome(eventual).mapLeft(Explain::failure);
    }

    /** For those who can do something about a failure. */
    static <T> Either<Failure, T> outcome(Eventual<T> eventual) {
        return eventual.toCompletionStage().toCompletableFuture().join();
    }

    static <T> Either<Problem, List<T>> all(PageSource<T> source) {
        return value(source.collect(PAGE));
    }
}
