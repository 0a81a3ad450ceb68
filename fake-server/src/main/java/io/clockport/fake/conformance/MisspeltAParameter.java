package io.clockport.fake.conformance;

import java.util.Map;
import java.util.stream.Stream;

/** A parameter of the query under a name that the service reads past. */
final class MisspeltAParameter implements Rule {

    private static final Map<String, String> MEANT = Map.of(
            "pageSize", "page-size",
            "page_size", "page-size",
            "per_page", "page-size",
            "limit", "page-size",
            "inProgress", "in-progress",
            "strictNameSearch", "strict-name-search",
            "sortColumn", "sort-column",
            "sortOrder", "sort-order");

    @Override
    public String name() {
        return "misspelt-a-parameter";
    }

    @Override
    public String instead() {
        return "parameters of the query are hyphenated; the service ignores a name that it does not know";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .flatMap(request -> request.query().keySet().stream()
                        .filter(name -> isMisspelt(name, request))
                        .map(name -> Sighting.of(
                                "sent " + name + ", which is ignored; meant is " + MEANT.get(name), request)));
    }

    /** Who sends the right name too spells it right, and the other one does no harm. */
    private static boolean isMisspelt(String name, Observation request) {
        return MEANT.containsKey(name) && !request.query().containsKey(MEANT.get(name));
    }
}
