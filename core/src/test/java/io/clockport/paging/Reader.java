package io.clockport.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A subscriber that asks when it is told to and keeps what comes. */
final class Reader<T> implements Flow.Subscriber<T> {

    final List<T> items = new ArrayList<>();
    private Flow.@Nullable Subscription subscription;

    @Nullable
    Throwable error;

    boolean completed;

    static <T> Reader<T> of(Flow.Publisher<T> publisher) {
        var reader = new Reader<T>();
        publisher.subscribe(reader);
        return reader;
    }

    Reader<T> ask(long count) {
        Objects.requireNonNull(subscription).request(count);
        return this;
    }

    void cancel() {
        Objects.requireNonNull(subscription).cancel();
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
    }

    @Override
    public void onNext(T item) {
        items.add(item);
    }

    @Override
    public void onError(Throwable cause) {
        error = cause;
    }

    @Override
    public void onComplete() {
        completed = true;
    }
}
