package io.clockport.paging;

import io.clockport.async.Eventual;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Listings one after the other: for each item of an outer listing, all of an inner one. */
public final class ChainedSource<A, T> {

    private final PageSource<A> outer;
    private final Function<? super A, PageSource<T>> inner;

    public ChainedSource(PageSource<A> outer, Function<? super A, PageSource<T>> inner) {
        this.outer = outer;
        this.inner = inner;
    }

    /** Every item of every inner listing, in order, under back-pressure: one page of each listing is held at most. */
    public Flow.Publisher<T> stream(int pageSize) {
        return subscriber -> new PagePublisher<>(reading(pageSize), PageRequest.first(pageSize)).subscribe(subscriber);
    }

    /** A source for one reading: it remembers where it is, and takes no notice of the number of the page. */
    private PageSource<T> reading(int pageSize) {
        var reading = new Reading<>(outer, inner, pageSize);
        return request -> reading.next();
    }

    private static final class Reading<A, T> {

        private final PageSource<A> outer;
        private final Function<? super A, PageSource<T>> inner;
        private final AtomicReference<Position<A>> position;

        Reading(PageSource<A> outer, Function<? super A, PageSource<T>> inner, int pageSize) {
            this.outer = outer;
            this.inner = inner;
            this.position = new AtomicReference<>(
                    new Position<>(List.of(), false, PageRequest.first(pageSize), PageRequest.first(pageSize)));
        }

        /** Called by one subscription, which never asks again before it was answered. */
        Eventual<Page<T>> next() {
            var here = Objects.requireNonNull(position.get());
            if (!here.items().isEmpty()) {
                return inner.apply(here.items().get(0)).fetch(here.innerPage()).map(page -> {
                    var there = page.last() ? here.afterItem() : here.afterInnerPage();
                    position.set(there);
                    return new Page<>(page.items(), there.atEnd());
                });
            }
            return outer.fetch(here.outerPage()).map(page -> {
                var there = here.withOuter(page);
                position.set(there);
                return new Page<>(List.<T>of(), there.atEnd());
            });
        }
    }

    private record Position<A>(List<A> items, boolean outerRead, PageRequest outerPage, PageRequest innerPage) {

        boolean atEnd() {
            return items.isEmpty() && outerRead;
        }

        Position<A> withOuter(Page<A> page) {
            return new Position<>(page.items(), page.last(), outerPage.next(), innerPage);
        }

        Position<A> afterInnerPage() {
            return new Position<>(items, outerRead, outerPage, innerPage.next());
        }

        Position<A> afterItem() {
            return new Position<>(
                    items.subList(1, items.size()), outerRead, outerPage, PageRequest.first(innerPage.size()));
        }
    }
}
