package io.clockport.paging;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.LongStream;

/** A listing of the numbers from 0 that notes which pages were fetched; pages come at once or from another thread. */
final class Numbers implements PageSource<Long> {

    private final long count;
    private final Executor where;
    private final List<PageRequest> fetched = Collections.synchronizedList(new ArrayList<>());

    private Numbers(long count, Executor where) {
        this.count = count;
        this.where = where;
    }

    static Numbers atOnce(long count) {
        return new Numbers(count, Runnable::run);
    }

    static Numbers fetchedBy(Executor where, long count) {
        return new Numbers(count, where);
    }

    /** What was fetched, in order. For sources that answer at once. */
    List<PageRequest> fetched() {
        return fetched;
    }

    @Override
    public Eventual<Page<Long>> fetch(PageRequest request) {
        fetched.add(request);
        return Eventual.from(
                CompletableFuture.supplyAsync(() -> Either.<Failure, Page<Long>>right(page(request)), where));
    }

    private Page<Long> page(PageRequest request) {
        long from = Math.min(count, (request.number() - 1L) * request.size());
        long to = Math.min(count, from + request.size());
        return new Page<>(LongStream.range(from, to).boxed().toList(), to == count);
    }
}
