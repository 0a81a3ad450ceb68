package io.clockport.inmemory;

import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import java.util.List;
import java.util.stream.Stream;

/** Cuts the page that was asked for out of a listing, and reads no further than to see whether more follows. */
final class Slices {

    private Slices() {}

    static <T> Page<T> of(Stream<? extends T> all, PageRequest request) {
        long before = (request.number() - 1L) * request.size();
        List<T> items =
                all.skip(before).limit(request.size() + 1L).<T>map(item -> item).toList();
        return items.size() > request.size()
                ? new Page<>(items.subList(0, request.size()), false)
                : new Page<>(items, true);
    }
}
