package io.clockport.paging;

import io.clockport.async.Eventual;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Gives each subscriber a reading of its own, from the first page. */
final class PagePublisher<T> implements Flow.Publisher<T> {

    private final Supplier<Supplier<Eventual<Page<T>>>> readings;

    PagePublisher(Supplier<Supplier<Eventual<Page<T>>>> readings) {
        this.readings = readings;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        subscriber.onSubscribe(new PageSubscription<>(readings.get(), subscriber));
    }
}
