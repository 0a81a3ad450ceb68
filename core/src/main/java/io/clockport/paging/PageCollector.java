package io.clockport.paging;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.FailureException;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Asks for everything at once and keeps it. */
final class PageCollector<T> implements Flow.Subscriber<T> {

    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<Either<Failure, List<T>>> end = new CompletableFuture<>();

    Eventual<List<T>> items() {
        return Eventual.from(end);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T item) {
        items.add(item);
    }

    @Override
    public void onError(Throwable error) {
        if (error instanceof FailureException expected) {
            end.complete(Either.left(expected.failure()));
        } else {
            end.completeExceptionally(error);
        }
    }

    @Override
    public void onComplete() {
        end.complete(Either.right(List.copyOf(items)));
    }
}
