package io.clockport.fake.conformance;

import java.util.stream.Stream;

/**
 * A list was asked for as if it had no pages. Who asks for a page by its number knows of pages and may want no more; so does who
 * asks for a few of somebody's entries and not for those of a time, since the latest come first.
 */
final class StoppedBeforeTheLastPage implements Rule {

    private static final int USUAL_PAGE = 50;

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
        return Listing.in(traffic)
                .flatMap(Listing::abandoned)
                .filter(read -> !Listing.namesItsPage(read) && !wantsTheLatest(read))
                .map(read -> Sighting.of(
                        "took the first " + read.items() + " of a list that goes on (Last-Page: false)", read));
    }

    private static boolean wantsTheLatest(Observation read) {
        return read.path().endsWith("/time-entries")
                && !read.query().containsKey("start")
                && pageSize(read) < USUAL_PAGE;
    }

    private static int pageSize(Observation read) {
        try {
            return Integer.parseInt(read.query().getOrDefault("page-size", ""));
        } catch (NumberFormatException usual) {
            return USUAL_PAGE;
        }
    }
}
