package io.clockport.tag;

import io.clockport.paging.NameMatch;
import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;

/** Which tags are wanted, and in which order. */
public record TagFilter(Optional<NameMatch> name, StateFilter state, NameSort sort, SortOrder order) {

    /** Every tag, archived or not, by name. */
    public static TagFilter all() {
        return new TagFilter(Optional.empty(), StateFilter.BOTH, NameSort.NAME, SortOrder.ASCENDING);
    }

    public TagFilter named(NameMatch match) {
        return new TagFilter(Optional.of(match), state, sort, order);
    }

    public TagFilter in(StateFilter wanted) {
        return new TagFilter(name, wanted, sort, order);
    }

    public TagFilter sortedBy(NameSort column, SortOrder direction) {
        return new TagFilter(name, state, column, direction);
    }
}
