package io.clockport.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.paging.SortOrder;
import io.clockport.testing.Any;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberFilterTest {

    @Test
    void at_first_everybody_is_wanted_by_e_mail_address() {
        assertThat(MemberFilter.everybody())
                .isEqualTo(new MemberFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        MemberSort.EMAIL,
                        SortOrder.ASCENDING));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected = new MemberFilter(
                Optional.of("mo"),
                Optional.of("@example"),
                Optional.of(Any.PROJECT),
                Optional.of(MembershipStatus.PENDING),
                MemberSort.NAME,
                SortOrder.DESCENDING);

        assertThat(MemberFilter.everybody()
                        .named("mo")
                        .withEmail("@example")
                        .of(Any.PROJECT)
                        .thatAre(MembershipStatus.PENDING)
                        .sortedBy(MemberSort.NAME, SortOrder.DESCENDING))
                .isEqualTo(expected);
        assertThat(MemberFilter.everybody()
                        .sortedBy(MemberSort.NAME, SortOrder.DESCENDING)
                        .thatAre(MembershipStatus.PENDING)
                        .of(Any.PROJECT)
                        .withEmail("@example")
                        .named("mo"))
                .isEqualTo(expected);
    }
}
