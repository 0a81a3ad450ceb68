package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectMemberTest {

    @Test
    void at_first_a_member_has_no_rates_of_their_own() {
        assertThat(ProjectMember.of(Any.USER))
                .isEqualTo(new ProjectMember(Any.USER, Optional.empty(), Optional.empty()));
    }

    @Test
    void each_rate_is_kept_whatever_follows() {
        var expected = new ProjectMember(Any.USER, Optional.of(Any.euros(2)), Optional.of(Any.euros(1)));

        assertThat(ProjectMember.of(Any.USER).billedAt(Any.euros(2)).costing(Any.euros(1)))
                .isEqualTo(expected);
        assertThat(ProjectMember.of(Any.USER).costing(Any.euros(1)).billedAt(Any.euros(2)))
                .isEqualTo(expected);
    }
}
