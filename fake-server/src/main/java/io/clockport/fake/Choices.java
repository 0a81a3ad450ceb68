package io.clockport.fake;

import io.clockport.paging.NameMatch;
import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;
import java.util.function.Function;

/** The words of a query out of which one can be chosen; another word is a value of the wrong type. */
final class Choices {

    private Choices() {}

    static <T> Function<String, T> of(String parameter, Function<String, T> reading) {
        return word -> {
            try {
                return reading.apply(word);
            } catch (IllegalArgumentException unknown) {
                throw BadRequest.type(parameter, "No enum constant [" + word + "]", "enum");
            }
        };
    }

    static SortOrder order(Query query) {
        return query.text("sort-order")
                .map(of("sort-order", SortOrder::valueOf))
                .orElse(SortOrder.ASCENDING);
    }

    static NameSort nameSort(Query query, NameSort byDefault) {
        return query.text("sort-column")
                .map(of("sort-column", NameSort::valueOf))
                .orElse(byDefault);
    }

    /** For lists of which nobody knows how they come when they are not asked. */
    static NameSort nameSort(Exchange exchange) {
        return nameSort(exchange.query(), exchange.has(WireQuirk.LIST_BY_CREATION) ? NameSort.ID : NameSort.NAME);
    }

    /** Left out means both; the document's default of false would mean something else. */
    static StateFilter archived(Query query) {
        return query.flag("archived")
                .map(archived -> archived ? StateFilter.ARCHIVED : StateFilter.ACTIVE)
                .orElse(StateFilter.BOTH);
    }

    static Optional<NameMatch> name(Query query) {
        return query.text("name")
                .map(text -> query.isSet("strict-name-search") ? NameMatch.exactly(text) : NameMatch.containing(text));
    }
}
