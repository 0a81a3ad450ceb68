package io.clockport.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientFilterTest {

    @Test
    void at_first_everything_is_wanted_by_name() {
        assertThat(ClientFilter.all())
                .isEqualTo(new ClientFilter(Optional.empty(), StateFilter.BOTH, NameSort.NAME, SortOrder.ASCENDING));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected = new ClientFilter(Optional.of("har"), StateFilter.ARCHIVED, NameSort.ID, SortOrder.DESCENDING);

        assertThat(ClientFilter.all().named("har").in(StateFilter.ARCHIVED).sortedBy(NameSort.ID, SortOrder.DESCENDING))
                .isEqualTo(expected);
        assertThat(ClientFilter.all()
                        .sortedBy(NameSort.ID, SortOrder.DESCENDING)
                        .in(StateFilter.ARCHIVED)
                        .named("har"))
                .isEqualTo(expected);
    }
}
