package io.clockport.paging;

import io.clockport.async.Eventual;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

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
        var first = PageRequest.first(pageSize);
        return new PagePublisher<>(() -> new Reading<>(outer.reading(first.size()), inner, first.size()));
    }

    /** Called by one subscription, which never asks again before it was answered. */
    private static final class Reading<A, T> implements Supplier<Eventual<Page<T>>> {

        private final Supplier<Eventual<Page<A>>> outer;
        private final Function<A, Supplier<Eventual<Page<T>>>> inner;
        private final AtomicReference<Position<A, T>> position =
                new AtomicReference<>(new Position<>(List.of(), false, Optional.empty()));

        Reading(Supplier<Eventual<Page<A>>> outer, Function<? super A, PageSource<T>> inner, int pageSize) {
            this.outer = outer;
            this.inner = item -> inner.apply(item).reading(pageSize);
        }

        @Override
        public Eventual<Page<T>> get() {
            var here = Objects.requireNonNull(position.get());
            return here.items().isEmpty() ? nextOuter() : nextInner(here.begun(inner));
        }

        private Eventual<Page<T>> nextInner(Position<A, T> here) {
            return here.inner()
                    .orElseThrow()
                    .get()
                    .map(page -> arrived(page.last() ? here.afterItem() : here, page.items()));
        }

        private Eventual<Page<T>> nextOuter() {
            return outer.get()
                    .map(page -> arrived(new Position<>(page.items(), page.last(), Optional.empty()), List.of()));
        }

        private Page<T> arrived(Position<A, T> there, List<T> items) {
            position.set(there);
            return new Page<>(items, there.atEnd());
        }
    }

    /**
     * Where a reading is.
     *
     * @param items what is left of the outer page, whose first is being read
     * @param inner the reading of that first one, if it has begun
     */
    private record Position<A, T>(List<A> items, boolean outerRead, Optional<Supplier<Eventual<Page<T>>>> inner) {

        boolean atEnd() {
            return items.isEmpty() && outerRead;
        }

        Position<A, T> begun(Function<A, Supplier<Eventual<Page<T>>>> begin) {
            return inner.isPresent() ? this : new Position<>(items, outerRead, Optional.of(begin.apply(items.get(0))));
        }

        Position<A, T> afterItem() {
            return new Position<>(items.subList(1, items.size()), outerRead, Optional.empty());
        }
    }
}
