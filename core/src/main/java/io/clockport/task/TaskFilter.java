package io.clockport.task;

import io.clockport.paging.NameMatch;
import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;

/** Which tasks of a project are wanted, and in which order. Of the states, "archived" means done here. */
public record TaskFilter(Optional<NameMatch> name, StateFilter state, NameSort sort, SortOrder order) {

    /** Every task, open or done, by name. */
    public static TaskFilter all() {
        return new TaskFilter(Optional.empty(), StateFilter.BOTH, NameSort.NAME, SortOrder.ASCENDING);
    }

    public TaskFilter named(NameMatch match) {
        return new TaskFilter(Optional.of(match), state, sort, order);
    }

    public TaskFilter in(StateFilter wanted) {
        return new TaskFilter(name, wanted, sort, order);
    }

    public TaskFilter sortedBy(NameSort column, SortOrder direction) {
        return new TaskFilter(name, state, column, direction);
    }
}
