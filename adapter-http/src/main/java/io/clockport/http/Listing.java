package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import java.util.concurrent.Flow;
import java.util.function.Function;

/**
 * A listing at the service. Read as a stream, what comes twice because something was inserted meanwhile is given once. What
 * is deleted while a stream is read can make it pass over another item: the service pages by number.
 */
final class Listing<T> implements PageSource<T> {

    private final Function<PageRequest, Eventual<Slice<T>>> source;

    Listing(Function<PageRequest, Eventual<Slice<T>>> source) {
        this.source = source;
    }

    static Route paged(Route route, PageRequest request) {
        return route.with("page", request.number()).with("page-size", request.size());
    }

    @Override
    public Eventual<Page<T>> fetch(PageRequest request) {
        return source.apply(request).map(Slice::toPage);
    }

    @Override
    public Flow.Publisher<T> stream(int pageSize) {
        return subscriber -> new Reading<>(source).stream(pageSize).subscribe(subscriber);
    }

    @Override
    public <U> PageSource<U> map(Function<? super T, ? extends U> change) {
        return new Listing<U>(request -> source.apply(request).map(slice -> slice.map(change)));
    }
}
