package io.clockport.http;

import io.vertx.core.Vertx;
import java.util.concurrent.Flow;

/**
 * A subscriber whose cancelling also stops what is under way for it. One that throws is not asked again, and what it threw goes where
 * whatever is thrown on an event loop goes, because nobody else is there to hear it.
 */
record StoppingSubscriber<T>(Flow.Subscriber<? super T> subscriber, Stop stop) implements Flow.Subscriber<T> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                subscription.request(count);
            }

            @Override
            public void cancel() {
                subscription.cancel();
                stop.now();
            }
        });
    }

    @Override
    public void onNext(T item) {
        try {
            subscriber.onNext(item);
        } catch (RuntimeException bug) {
            stop.now();
            var loop = Vertx.currentContext();
            if (loop != null) {
                loop.runOnContext(later -> {
                    throw bug;
                });
            }
            throw bug;
        }
    }

    @Override
    public void onError(Throwable error) {
        subscriber.onError(error);
    }

    @Override
    public void onComplete() {
        subscriber.onComplete();
    }
}
