package io.clockport.paging;

import java.util.stream.LongStream;

/** Pages of the numbers from 0. */
final class NumberPages {

    private NumberPages() {}

    static Page<Long> page(long elements, PageRequest request) {
        long from = Math.min((request.number() - 1L) * request.size(), elements);
        long to = Math.min(from + request.size(), elements);
        return new Page<>(LongStream.range(from, to).boxed().toList(), to == elements);
    }
}
