package io.clockport.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewTaskTest {

    private static final TaskName NAME = TaskName.of("Soundings");

    @Test
    void a_name_is_enough() {
        assertThat(NewTask.named(NAME)).isEqualTo(new NewTask(NAME, Set.of(), Duration.ZERO));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected = new NewTask(NAME, Set.of(Any.USER), Duration.ofHours(2));

        assertThat(NewTask.named(NAME).assignedTo(Set.of(Any.USER)).estimatedAt(Duration.ofHours(2)))
                .isEqualTo(expected);
        assertThat(NewTask.named(NAME).estimatedAt(Duration.ofHours(2)).assignedTo(Set.of(Any.USER)))
                .isEqualTo(expected);
    }

    @Test
    void an_estimate_is_in_whole_seconds() {
        assertThat(NewTask.named(NAME).estimatedAt(Duration.ofMillis(1999)).estimate())
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void assignees_cannot_be_tampered_with() {
        var people = new HashSet<>(Set.of(Any.USER));
        var task = NewTask.named(NAME).assignedTo(people);

        people.clear();

        assertThat(task.assignees()).containsExactly(Any.USER);
    }
}
