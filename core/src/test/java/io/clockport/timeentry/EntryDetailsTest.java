package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryDetailsTest {

    @Test
    void at_first_nothing_is_said() {
        assertThat(EntryDetails.none())
                .isEqualTo(new EntryDetails(
                        Description.NONE, Optional.empty(), Optional.empty(), List.of(), false, EntryType.REGULAR));
    }

    @Test
    void each_step_adds_what_it_says() {
        assertThat(Any.details().of(EntryType.BREAK))
                .isEqualTo(new EntryDetails(
                        Description.of("soundings"),
                        Optional.of(Any.PROJECT),
                        Optional.of(Any.TASK),
                        List.of(Any.TAG),
                        true,
                        EntryType.BREAK));
    }

    @Test
    void another_project_takes_the_task_away() {
        assertThat(Any.details().on(Any.OTHER_PROJECT).task()).isEmpty();
        assertThat(Any.details().on(Any.OTHER_PROJECT).project()).contains(Any.OTHER_PROJECT);
    }

    @Test
    void without_project_there_is_no_task() {
        var details = Any.details().withoutProject();

        assertThat(details.project()).isEmpty();
        assertThat(details.task()).isEmpty();
        assertThat(details.tags()).containsExactly(Any.TAG);
    }

    @Test
    void without_task_the_project_stays() {
        assertThat(Any.details().withoutTask()).isEqualTo(Any.details().on(Any.PROJECT));
    }

    @Test
    void tags_stay_in_order_and_cannot_be_tampered_with() {
        var tags = new ArrayList<>(List.of(Any.OTHER_TAG, Any.TAG));
        var details = EntryDetails.none().tagged(tags);

        tags.clear();

        assertThat(details.tags()).containsExactly(Any.OTHER_TAG, Any.TAG);
    }
}
