package io.clockport.fake.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one client read of one list, page by page, in the order in which it asked. */
record Listing(List<Observation> reads) {

    private static final String PAGE = "page";

    static Stream<Listing> in(Traffic traffic) {
        return traffic.groups(Observation::isRead, Listing::key).stream().map(Listing::new);
    }

    private static Object key(Observation read) {
        var query = new HashMap<>(read.query());
        query.remove(PAGE);
        query.remove("page-size");
        return List.of(read.client(), read.path(), query);
    }

    /** The pages that say they are not the last, and after which nobody asked for another one. */
    Stream<Observation> abandoned() {
        return IntStream.range(firstOfTheLastPageAskedFor(), reads.size())
                .mapToObj(reads::get)
                .filter(read ->
                        read.answerHeader("last-page").filter("false"::equals).isPresent());
    }

    /** From there on the same page was asked for to the end. */
    private int firstOfTheLastPageAskedFor() {
        int first = reads.size() - 1;
        while (first > 0 && page(first - 1).equals(page(first))) {
            first--;
        }
        return first;
    }

    private String page(int at) {
        return reads.get(at).query().getOrDefault(PAGE, "1");
    }

    static boolean namesItsPage(Observation read) {
        return read.query().containsKey(PAGE);
    }
}
