package io.clockport.http;

import io.clockport.paging.PageRequest;

/**
 * Which page to ask for so that it begins shortly before the place up to which a listing was read. The service pages by
 * number, so a page can begin only at a multiple of its size; among sizes near the one that is wanted there is one with such
 * a multiple close by. Pure.
 */
final class Overlap {

    /** Pages become a little larger than asked, so that not more of them are needed, unless they are larger than this. */
    private static final int LARGE = 1000;

    private Overlap() {}

    /** @param read how many items lie before that place */
    static PageRequest after(long read, int pageSize) {
        if (read == 0) {
            return PageRequest.first(pageSize);
        }
        int more = pageSize + Math.max(8, pageSize / 8);
        int most = more <= LARGE ? more : pageSize;
        int least = more <= LARGE ? pageSize + 1 : pageSize - pageSize / 4;
        int best = 0;
        for (int size = most; size >= least; size--) {
            if (overlaps(read, size) && (best == 0 || news(read, size) > news(read, best))) {
                best = size;
            }
        }
        for (int size = most + 1; best == 0; size++) {
            best = overlaps(read, size) ? size : 0;
        }
        return new PageRequest((int) (read / best) + 1, best);
    }

    /** Where a page begins, counted from 0. */
    static long start(PageRequest page) {
        return (page.number() - 1L) * page.size();
    }

    private static boolean overlaps(long read, int size) {
        return read % size > 0;
    }

    private static long news(long read, int size) {
        return size - read % size;
    }
}
