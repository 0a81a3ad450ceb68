package io.clockport.paging;

import io.clockport.async.Eventual;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;

/** A listing that is read page by page. An adapter writes {@link #fetch}; streams and lists come with it. */
@FunctionalInterface
public interface PageSource<T> {

    /** Fetches one page. A page past the end is empty and the last. */
    Eventual<Page<T>> fetch(PageRequest request);

    /**
     * Reads from the first page on: each call fetches what comes next. It is called again only when the one before was
     * answered, and not after the last page. What is there from the beginning of the reading to its end comes exactly once,
     * whatever is inserted or deleted meanwhile: an adapter whose pages can shift makes up for it here.
     */
    default Supplier<Eventual<Page<T>>> reading(int pageSize) {
        return new ByNumber<>(this, PageRequest.first(pageSize));
    }

    /**
     * Every item, in order, as fast as the subscriber asks. A page is fetched only when an item is wanted and none is left,
     * so one page is held at most and one request is under way at most. Every subscription starts from the first page. A
     * failure arrives as {@link io.clockport.failure.FailureException}.
     */
    default Flow.Publisher<T> stream(int pageSize) {
        var first = PageRequest.first(pageSize);
        return new PagePublisher<>(() -> reading(first.size()));
    }

    /** Reads everything into memory: for listings that are known to be short. */
    default Eventual<List<T>> collect(int pageSize) {
        var collector = new PageCollector<T>();
        stream(pageSize).subscribe(collector);
        return collector.items();
    }

    default <U> PageSource<U> map(Function<? super T, ? extends U> change) {
        return new Mapped<>(this, change);
    }
}
