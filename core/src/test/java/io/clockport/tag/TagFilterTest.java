package io.clockport.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.paging.NameMatch;
import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagFilterTest {

    @Test
    void at_first_everything_is_wanted_by_name() {
        assertThat(TagFilter.all())
                .isEqualTo(new TagFilter(Optional.empty(), StateFilter.BOTH, NameSort.NAME, SortOrder.ASCENDING));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected = new TagFilter(
                Optional.of(NameMatch.exactly("deep")), StateFilter.ARCHIVED, NameSort.ID, SortOrder.DESCENDING);

        assertThat(TagFilter.all()
                        .named(NameMatch.exactly("deep"))
                        .in(StateFilter.ARCHIVED)
                        .sortedBy(NameSort.ID, SortOrder.DESCENDING))
                .isEqualTo(expected);
        assertThat(TagFilter.all()
                        .sortedBy(NameSort.ID, SortOrder.DESCENDING)
                        .in(StateFilter.ARCHIVED)
                        .named(NameMatch.exactly("deep")))
                .isEqualTo(expected);
    }
}
