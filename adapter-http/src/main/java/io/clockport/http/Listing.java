package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A listing at the service. Read as a stream, whatever is there from its beginning to its end is given exactly once. When a
 * subscription is cancelled, the page that is on its way is given up with it.
 */
final class Listing<T> implements PageSource<T> {

    /** The most that is asked for at once where one page has to do. */
    static final int MOST = 1000;

    private final Place place;
    private final BiFunction<Operation, PageRequest, Eventual<Slice<T>>> source;

    Listing(Place place, BiFunction<Operation, PageRequest, Eventual<Slice<T>>> source) {
        this.place = place;
        this.source = source;
    }

    static Route paged(Route route, PageRequest request) {
        return route.with("page", request.number()).with("page-size", request.size());
    }

    @Override
    public Eventual<Page<T>> fetch(PageRequest request) {
        return source.apply(place.begin(), request).map(Slice::toPage);
    }

    @Override
    public Supplier<Eventual<Page<T>>> reading(int pageSize) {
        return new Reading<>(request -> source.apply(place.begin(), request), pageSize);
    }

    private Flow.Publisher<T> uninterrupted(int pageSize) {
        return PageSource.super.stream(pageSize);
    }

    @Override
    public Flow.Publisher<T> stream(int pageSize) {
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            var stop = new Stop("the subscriber");
            var stoppable = new Listing<>(place.until(stop), source);
            stoppable.uninterrupted(pageSize).subscribe(new StoppingSubscriber<>(subscriber, stop));
        };
    }

    @Override
    public <U> PageSource<U> map(Function<? super T, ? extends U> change) {
        return new Listing<U>(
                place, (operation, request) -> source.apply(operation, request).map(slice -> slice.map(change)));
    }
}
