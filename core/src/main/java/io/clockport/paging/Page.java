package io.clockport.paging;

import java.util.List;
import java.util.function.Function;

/** One slice of a listing, in the listing's order. {@code last} is the adapter's word that nothing follows. */
public record Page<T>(List<T> items, boolean last) {

    public Page {
        items = List.copyOf(items);
    }

    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(items.stream().<U>map(change).toList(), last);
    }
}
