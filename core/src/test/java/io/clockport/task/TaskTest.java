package io.clockport.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TaskTest {

    private final Task.Open open = Any.task();

    @Test
    void doing_and_reopening_keeps_everything() {
        assertThat(open.done()).isEqualTo(new Task.Done(Any.TASK, Any.PROJECT, Any.taskDetails(), Duration.ofHours(1)));
        assertThat(open.done().reopened()).isEqualTo(open);
    }

    @Test
    void each_state_calls_its_own_function() {
        Task done = open.done();

        assertThat(open.<Object>fold(same -> same, other -> "done")).isSameAs(open);
        assertThat(done.<Object>fold(other -> "open", same -> same)).isSameAs(done);
    }

    @Test
    void it_is_called_what_its_details_say() {
        assertThat(open.name()).isEqualTo(TaskName.of("Soundings"));
    }
}
