package io.clockport.client;

import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;

/**
 * Which clients are wanted, and in which order.
 *
 * @param name a part of the name, in any case of letters
 */
public record ClientFilter(Optional<String> name, StateFilter state, NameSort sort, SortOrder order) {

    /** Every client, archived or not, by name. */
    public static ClientFilter all() {
        return new ClientFilter(Optional.empty(), StateFilter.BOTH, NameSort.NAME, SortOrder.ASCENDING);
    }

    public ClientFilter named(String part) {
        return new ClientFilter(Optional.of(part), state, sort, order);
    }

    public ClientFilter in(StateFilter wanted) {
        return new ClientFilter(name, wanted, sort, order);
    }

    public ClientFilter sortedBy(NameSort column, SortOrder direction) {
        return new ClientFilter(name, state, column, direction);
    }
}
