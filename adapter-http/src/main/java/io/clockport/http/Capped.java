package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gives pages of any size from a source whose own pages are at most {@code most} long, by putting several together. */
record Capped<T>(int most, Function<PageRequest, Eventual<Slice<T>>> source)
        implements Function<PageRequest, Eventual<Slice<T>>> {

    @Override
    public Eventual<Slice<T>> apply(PageRequest request) {
        if (request.size() <= most) {
            return source.apply(request);
        }
        long offset = (request.number() - 1L) * request.size();
        return gather(
                new PageRequest((int) (offset / most) + 1, most), (int) (offset % most), request.size(), List.of());
    }

    private Eventual<Slice<T>> gather(PageRequest next, int skip, int size, List<Slice.Item<T>> before) {
        return source.apply(next).then(slice -> {
            var all = new ArrayList<>(before);
            slice.items().stream().skip(skip).forEach(all::add);
            return slice.last() || all.size() > size || all.size() == size
                    ? Eventual.of(
                            new Slice<>(all.subList(0, Math.min(size, all.size())), slice.last() && all.size() <= size))
                    : gather(next.next(), 0, size, all);
        });
    }
}
