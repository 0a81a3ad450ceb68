package io.clockport.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import org.junit.jupiter.api.Test;

class TagTest {

    private final Tag.Active active = new Tag.Active(Any.TAG, TagName.of("deep"));

    @Test
    void archiving_and_restoring_keeps_everything() {
        assertThat(active.archived()).isEqualTo(new Tag.Archived(Any.TAG, TagName.of("deep")));
        assertThat(active.archived().restored()).isEqualTo(active);
    }

    @Test
    void each_state_calls_its_own_function() {
        Tag archived = active.archived();

        assertThat(active.<Object>fold(same -> same, other -> "archived")).isSameAs(active);
        assertThat(archived.<Object>fold(other -> "active", same -> same)).isSameAs(archived);
    }
}
