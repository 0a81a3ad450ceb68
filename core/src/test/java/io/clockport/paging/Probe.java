package io.clockport.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A subscriber that asks for nothing by itself and notes what it is told. */
final class Probe<T> implements Flow.Subscriber<T> {

    private final List<T> items = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final AtomicReference<Flow.@Nullable Subscription> subscription = new AtomicReference<>();
    private int completions;

    static <T> Probe<T> on(Flow.Publisher<T> publisher) {
        var probe = new Probe<T>();
        publisher.subscribe(probe);
        return probe;
    }

    Probe<T> request(long count) {
        subscription().request(count);
        return this;
    }

    void cancel() {
        subscription().cancel();
    }

    List<T> items() {
        return items;
    }

    List<Throwable> errors() {
        return errors;
    }

    int completions() {
        return completions;
    }

    private Flow.Subscription subscription() {
        var known = subscription.get();
        if (known == null) {
            throw new AssertionError("not subscribed");
        }
        return known;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription.set(given);
    }

    @Override
    public void onNext(T item) {
        items.add(item);
    }

    @Override
    public void onError(Throwable error) {
        errors.add(error);
    }

    @Override
    public void onComplete() {
        completions++;
    }
}
