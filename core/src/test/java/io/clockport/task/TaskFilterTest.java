package io.clockport.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.paging.NameMatch;
import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskFilterTest {

    @Test
    void at_first_everything_is_wanted_by_name() {
        assertThat(TaskFilter.all())
                .isEqualTo(new TaskFilter(Optional.empty(), StateFilter.BOTH, NameSort.NAME, SortOrder.ASCENDING));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected = new TaskFilter(
                Optional.of(NameMatch.containing("sound")), StateFilter.ARCHIVED, NameSort.ID, SortOrder.DESCENDING);

        assertThat(TaskFilter.all()
                        .named(NameMatch.containing("sound"))
                        .in(StateFilter.ARCHIVED)
                        .sortedBy(NameSort.ID, SortOrder.DESCENDING))
                .isEqualTo(expected);
        assertThat(TaskFilter.all()
                        .sortedBy(NameSort.ID, SortOrder.DESCENDING)
                        .in(StateFilter.ARCHIVED)
                        .named(NameMatch.containing("sound")))
                .isEqualTo(expected);
    }
}
