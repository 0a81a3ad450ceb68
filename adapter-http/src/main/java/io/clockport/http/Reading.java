package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unintelligible;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * One reading of a listing from its beginning. It remembers the ids of what it gave, the last {@link #REMEMBERED} of them,
 * and leaves out what comes again. Its pages are fetched one after the other, so its memory needs no lock.
 */
final class Reading<T> implements PageSource<T> {

    private static final int REMEMBERED = 20_000;
    private static final int MOST_STALE_PAGES = 3;

    private final Function<PageRequest, Eventual<Slice<T>>> source;
    private final Set<String> given = new LinkedHashSet<>();
    private int stalePages;

    Reading(Function<PageRequest, Eventual<Slice<T>>> source) {
        this.source = source;
    }

    @Override
    public Eventual<Page<T>> fetch(PageRequest request) {
        return source.apply(request).decide(this::fresh);
    }

    private Either<Failure, Page<T>> fresh(Slice<T> slice) {
        var fresh = new ArrayList<T>(slice.items().size());
        for (var item : slice.items()) {
            if (given.add(item.id())) {
                fresh.add(item.value());
            }
        }
        forget();
        stalePages = fresh.isEmpty() && !slice.items().isEmpty() ? stalePages + 1 : 0;
        return stalePages < MOST_STALE_PAGES
                ? Either.right(new Page<>(fresh, slice.last()))
                : Either.left(new Unintelligible(Call.UNHARMED, "a listing", "the same page comes again and again"));
    }

    private void forget() {
        var oldest = given.iterator();
        for (int surplus = given.size() - REMEMBERED; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }
}
