package io.clockport.fake.conformance;

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
        return Listing.in(traffic)
                .flatMap(Listing::abandoned)
                .filter(read -> !Listing.namesItsPage(read))
                .map(read -> Sighting.of(
                        "took the first " + read.items() + " of a list that goes on (Last-Page: false)", read));
    }
}
