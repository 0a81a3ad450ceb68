package io.clockport.fake.conformance;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A list was asked for as if it had no pages. Who asks for a page by its number knows of pages and may want no more. */
final class StoppedBeforeTheLastPage implements Rule {

    @Override
    public String name() {
        return "stopped-before-the-last-page";
    }

    @Override
    public String instead() {
        return "ask for page=2, 3, … until the header Last-Page says true; a page holds 50 unless page-size says more";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(read ->
                        read.isRead() && isNotLast(read) && !read.query().containsKey("page"))
                .filter(read -> traffic.after(read).noneMatch(later -> isNextPage(read, later)))
                .map(read -> Sighting.of(
                        "took the first " + read.items() + " of a list that goes on (Last-Page: false)", read));
    }

    static boolean isNotLast(Observation read) {
        return read.answerHeader("last-page").filter("false"::equals).isPresent();
    }

    /** Whether the later one asks for another page of the same list. */
    static boolean isNextPage(Observation read, Observation later) {
        return later.isRead()
                && later.path().equals(read.path())
                && withoutPage(later).equals(withoutPage(read))
                && later.query()
                                .getOrDefault("page", "1")
                                .compareTo(read.query().getOrDefault("page", "1"))
                        != 0;
    }

    private static Map<String, String> withoutPage(Observation read) {
        var query = new HashMap<>(read.query());
        query.remove("page");
        query.remove("page-size");
        return query;
    }
}
