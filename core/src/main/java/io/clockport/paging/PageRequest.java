package io.clockport.paging;

/** Which slice of a listing to fetch. Pages count from 1, as Clockify's do. */
public record PageRequest(int number, int size) {

    /** The largest page Clockify gives. Fidelity: row {@code paging.page-size-limit}. */
    public static final int MAX_SIZE = 5000;

    public PageRequest {
        if (number < 1) {
            throw new IllegalArgumentException("pages count from 1, got " + number);
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page holds 1 to " + MAX_SIZE + " items, got " + size);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(1, size);
    }

    public PageRequest next() {
        return new PageRequest(number + 1, size);
    }
}
