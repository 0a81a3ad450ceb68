package io.clockport.paging;

import io.clockport.async.Eventual;
import java.util.function.Function;
import java.util.function.Supplier;

/** A listing of which each item is changed on the way, and which is read as the one below it is. */
record Mapped<T, U>(PageSource<T> source, Function<? super T, ? extends U> change) implements PageSource<U> {

    @Override
    public Eventual<Page<U>> fetch(PageRequest request) {
        return source.fetch(request).map(page -> page.map(change));
    }

    @Override
    public Supplier<Eventual<Page<U>>> reading(int pageSize) {
        var reading = source.reading(pageSize);
        return () -> reading.get().map(page -> page.map(change));
    }
}
