package io.clockport.http;

import io.clockport.paging.NameMatch;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;

/** The query parameters that listings have in common. The order is always said: the service's own is not established. */
final class Sorting {

    private Sorting() {}

    static Route by(Route route, Enum<?> column, SortOrder order) {
        return route.with("sort-column", column.name()).with("sort-order", order.name());
    }

    static Route named(Route route, Optional<NameMatch> match) {
        return match.map(name -> route.with("name", name.text()).flag("strict-name-search", name.exact()))
                .orElse(route);
    }

    /** Fidelity: row {@code listing.archived-omitted-lists-both}. */
    static Route archived(Route route, StateFilter state) {
        return state == StateFilter.BOTH ? route : route.with("archived", state == StateFilter.ARCHIVED);
    }
}
