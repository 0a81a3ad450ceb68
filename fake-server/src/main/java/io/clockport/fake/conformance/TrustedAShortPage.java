package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** A page was shorter than asked for, the header said that more comes, and nobody asked for more. */
final class TrustedAShortPage implements Rule {

    @Override
    public String name() {
        return "trusted-a-short-page";
    }

    @Override
    public String instead() {
        return "where the header Last-Page is there, it decides; only without it is a short page the last";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return Listing.in(traffic)
                .flatMap(Listing::abandoned)
                .filter(read -> Listing.namesItsPage(read) && read.items() < pageSize(read))
                .map(read -> Sighting.of(
                        "stopped at a page of " + read.items() + " instead of " + pageSize(read)
                                + ", although Last-Page said false",
                        read));
    }

    private static int pageSize(Observation read) {
        try {
            return Integer.parseInt(read.query().getOrDefault("page-size", "50"));
        } catch (NumberFormatException refused) {
            return 0;
        }
    }
}
