package io.clockport.paging;

import java.util.Objects;
import java.util.concurrent.Flow;

/** Gives each subscriber a reading of its own, from the first page. */
final class PagePublisher<T> implements Flow.Publisher<T> {

    private final PageSource<T> source;
    private final PageRequest first;

    PagePublisher(PageSource<T> source, PageRequest first) {
        this.source = source;
        this.first = first;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        subscriber.onSubscribe(new PageSubscription<>(source, first, subscriber));
    }
}
