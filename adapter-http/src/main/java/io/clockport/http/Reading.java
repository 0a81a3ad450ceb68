package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unintelligible;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One reading of a listing from its beginning, which gives whatever is there all the while exactly once, although the service
 * pages by number and somebody may insert and delete meanwhile. Every page overlaps the one before a little. What comes again
 * is left out; where nothing comes again, something was deleted and what follows has moved up, so it goes back until it finds
 * what it knows. It remembers the last {@link #REMEMBERED} ids. Its pages are fetched one after the other, so its memory needs
 * no lock.
 */
final class Reading<T> implements Supplier<Eventual<Page<T>>> {

    private static final int REMEMBERED = 20_000;
    private static final int MOST_STALE_PAGES = 3;

    private final Function<PageRequest, Eventual<Slice<T>>> source;
    private final int pageSize;
    private final Set<String> known = new LinkedHashSet<>();
    private long read;
    private int stalePages;

    Reading(Function<PageRequest, Eventual<Slice<T>>> source, int pageSize) {
        this.source = source;
        this.pageSize = pageSize;
    }

    @Override
    public Eventual<Page<T>> get() {
        return next(Overlap.after(read, pageSize));
    }

    private Eventual<Page<T>> next(PageRequest page) {
        return source.apply(page)
                .then(slice -> isConnected(page, slice)
                        ? Eventual.settled(fresh(page, slice))
                        : next(Overlap.after(Overlap.start(page), pageSize)));
    }

    private boolean isConnected(PageRequest page, Slice<T> slice) {
        return page.number() == 1 || slice.items().stream().anyMatch(item -> known.contains(item.id()));
    }

    private Either<Failure, Page<T>> fresh(PageRequest page, Slice<T> slice) {
        var fresh = new ArrayList<T>(slice.items().size());
        int before = known.size();
        for (var item : slice.items()) {
            if (known.add(item.id())) {
                item.value().ifPresent(fresh::add);
            }
        }
        boolean stale = known.size() == before;
        forget();
        read = Overlap.start(page) + slice.items().size();
        stalePages = stale ? stalePages + 1 : 0;
        boolean isEnd = slice.last() || (stale && slice.items().size() < page.size());
        return isEnd || stalePages < MOST_STALE_PAGES
                ? Either.right(new Page<>(fresh, isEnd))
                : Either.left(new Unintelligible(Call.UNHARMED, "a listing", "the same page comes again and again"));
    }

    private void forget() {
        var oldest = known.iterator();
        for (int surplus = known.size() - REMEMBERED; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }
}
