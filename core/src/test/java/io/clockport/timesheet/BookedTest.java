package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BookedTest {

    @Test
    void a_finished_entry_is_booked_from_start_to_end() {
        var booked = new Booked(Any.details(), new Span(Any.NINE, Any.TEN));

        assertThat(Booked.of(Any.finished())).isEqualTo(booked);
        assertThat(Booked.of(Any.finished(), Any.ELEVEN)).isEqualTo(booked);
        assertThat(booked.duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_running_entry_is_booked_up_to_now() {
        assertThat(Booked.of(Any.running(), Any.ELEVEN))
                .isEqualTo(new Booked(Any.details(), new Span(Any.NINE, Any.ELEVEN)));
    }

    @Test
    void a_timer_that_begins_later_is_booked_empty() {
        assertThat(Booked.of(Any.running(), Any.NINE.minusSeconds(1)).span()).isEqualTo(new Span(Any.NINE, Any.NINE));
    }
}
