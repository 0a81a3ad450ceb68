package io.clockport.paging;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.FailureException;
import io.vavr.control.Either;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a listing. Whoever raises {@link #pending} from zero works until it is zero again; everybody else only
 * raises it. So one thread at a time signals the subscriber, and a page that is there at once continues the loop instead of
 * deepening the stack.
 */
final class PageSubscription<T> implements Flow.Subscription {

    private final Supplier<Eventual<Page<T>>> reading;
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicInteger pending = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();
    private final AtomicReference<@Nullable Page<T>> arrived = new AtomicReference<>();
    private volatile Flow.@Nullable Subscriber<? super T> subscriber;

    // Touched by the working thread only; handed on through the atomic counter.
    private Iterator<T> items = Collections.emptyIterator();
    private boolean underWay;
    private boolean ended;

    PageSubscription(Supplier<Eventual<Page<T>>> reading, Flow.Subscriber<? super T> subscriber) {
        this.reading = reading;
        this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
        if (count < 1) {
            trouble.compareAndSet(
                    null, new IllegalArgumentException("at least 1 item must be requested, got " + count));
        } else {
            wanted.accumulateAndGet(count, PageSubscription::saturatedSum);
        }
        work();
    }

    @Override
    public void cancel() {
        subscriber = null;
    }

    private void work() {
        if (pending.getAndIncrement() > 0) {
            return;
        }
        int done = 1;
        while (done != 0) {
            step();
            done = pending.addAndGet(-done);
        }
    }

    private void step() {
        unpack();
        var target = subscriber;
        while (target != null) {
            var cause = trouble.get();
            if (cause != null) {
                subscriber = null;
                target.onError(cause);
            } else if (items.hasNext()) {
                if (wanted.get() == 0) {
                    return;
                }
                wanted.updateAndGet(count -> count == Long.MAX_VALUE ? count : count - 1);
                target.onNext(items.next());
            } else if (ended) {
                subscriber = null;
                target.onComplete();
            } else {
                fetch();
                return;
            }
            target = subscriber;
        }
    }

    private void unpack() {
        var page = arrived.getAndSet(null);
        if (page != null) {
            underWay = false;
            items = page.items().iterator();
            ended = page.last();
        }
    }

    private void fetch() {
        if (underWay || wanted.get() == 0) {
            return;
        }
        underWay = true;
        try {
            reading.get().toCompletionStage().whenComplete(this::arrive);
        } catch (RuntimeException defect) {
            arrive(null, defect);
        }
    }

    private void arrive(@Nullable Either<Failure, Page<T>> outcome, @Nullable Throwable defect) {
        if (outcome == null) {
            trouble.compareAndSet(null, defect instanceof CompletionException wrapper ? wrapper.getCause() : defect);
        } else if (outcome.isLeft()) {
            trouble.compareAndSet(null, new FailureException(outcome.getLeft()));
        } else {
            arrived.set(outcome.get());
        }
        work();
    }

    private static long saturatedSum(long have, long more) {
        return have > Long.MAX_VALUE - more ? Long.MAX_VALUE : have + more;
    }
}
