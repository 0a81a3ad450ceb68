package io.clockport.contract;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads a publisher to its end, asking for one item at a time. */
public final class Pull {

    private static final int PATIENCE_SECONDS = 30;

    private Pull() {}

    public static <T> List<T> oneByOne(Flow.Publisher<T> publisher) {
        var reader = new Reader<T>();
        publisher.subscribe(reader);
        try {
            reader.end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError("the stream did not end well after " + reader.items.size() + " items", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
        return List.copyOf(reader.items);
    }

    private static final class Reader<T> implements Flow.Subscriber<T> {

        private final List<T> items = new CopyOnWriteArrayList<>();
        private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
        private volatile Flow.@Nullable Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription started) {
            subscription = started;
            started.request(1);
        }

        @Override
        public void onNext(T item) {
            items.add(item);
            var current = subscription;
            if (current != null) {
                current.request(1);
            }
        }

        @Override
        public void onError(Throwable error) {
            end.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
