package io.clockport.fake;

import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A listing of which the wire can ask more than the port offers: it is read whole, and what is wanted is paged here. */
final class Filtered {

    private Filtered() {}

    static <T> PageSource<T> of(PageSource<T> all, Predicate<? super T> wanted) {
        return chosen(all, items -> items.stream().filter(wanted).toList());
    }

    static <T> PageSource<T> chosen(PageSource<T> all, UnaryOperator<List<T>> choice) {
        return request -> all.collect(PageRequest.MAX_SIZE).map(items -> slice(choice.apply(items), request));
    }

    private static <T> Page<T> slice(List<T> items, PageRequest request) {
        long from = Math.min(items.size(), (request.number() - 1L) * request.size());
        long to = Math.min(items.size(), from + request.size());
        return new Page<>(items.subList((int) from, (int) to), to == items.size());
    }
}
