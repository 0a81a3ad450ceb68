package io.clockport.paging;

import io.clockport.async.Eventual;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Reads one page after the other, as they are numbered. */
final class ByNumber<T> implements Supplier<Eventual<Page<T>>> {

    private final PageSource<T> source;
    private final AtomicReference<PageRequest> next;

    ByNumber(PageSource<T> source, PageRequest first) {
        this.source = source;
        this.next = new AtomicReference<>(first);
    }

    @Override
    public Eventual<Page<T>> get() {
        return source.fetch(next.getAndUpdate(PageRequest::next));
    }
}
