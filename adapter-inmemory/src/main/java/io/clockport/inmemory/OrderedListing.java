package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A listing whose items come in an order that tells any two of them apart. Who reads it goes on behind the item that came last,
 * whether that is still there or not, so nothing is passed over because something before it was deleted.
 *
 * @param items what is listed now, in this order
 */
record OrderedListing<T>(
        Desk desk, Function<Room, Either<Refused, Stream<T>>> items, Function<Room, Comparator<? super T>> order)
        implements PageSource<T> {

    @Override
    public Eventual<Page<T>> fetch(PageRequest request) {
        return desk.read(room -> items.apply(room).map(all -> Slices.of(all, request)));
    }

    @Override
    public Supplier<Eventual<Page<T>>> reading(int pageSize) {
        return new Reading<>(this, PageRequest.first(pageSize));
    }

    private static final class Reading<T> implements Supplier<Eventual<Page<T>>> {

        private final OrderedListing<T> listing;
        private final PageRequest first;
        private volatile @Nullable T last;

        Reading(OrderedListing<T> listing, PageRequest first) {
            this.listing = listing;
            this.first = first;
        }

        @Override
        public Eventual<Page<T>> get() {
            return listing.desk()
                    .read(room -> listing.items().apply(room).map(all -> Slices.of(rest(all, room), first)))
                    .map(this::remembered);
        }

        private Stream<T> rest(Stream<T> all, Room room) {
            var before = last;
            return before == null
                    ? all
                    : all.dropWhile(upTo(before, listing.order().apply(room)));
        }

        private static <T> Predicate<T> upTo(T last, Comparator<? super T> order) {
            return item -> order.compare(item, last) <= 0;
        }

        private Page<T> remembered(Page<T> page) {
            if (!page.items().isEmpty()) {
                last = page.items().get(page.items().size() - 1);
            }
            return page;
        }
    }
}
