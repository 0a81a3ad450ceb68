package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeEntryTest {

    @Test
    void each_state_calls_its_own_function() {
        TimeEntry running = Any.running();
        TimeEntry finished = Any.finished();

        assertThat(running.<Object>fold(same -> same, other -> "finished")).isSameAs(running);
        assertThat(finished.<Object>fold(other -> "running", same -> same)).isSameAs(finished);
    }

    @Test
    void a_timer_that_is_stopped_keeps_what_it_said() {
        assertThat(Any.running().stoppedAt(Any.TEN)).isEqualTo(Either.right(Any.finished()));
    }

    @Test
    void a_timer_is_not_stopped_before_it_started() {
        assertThat(Any.running().stoppedAt(Any.NINE).isRight()).isTrue();
        assertThat(Any.running().stoppedAt(Any.NINE.minusSeconds(1)).isLeft()).isTrue();
    }

    @Test
    void another_timer_ends_it_where_that_one_begins() {
        assertThat(Any.running().supersededAt(Any.TEN.plusMillis(999))).isEqualTo(Any.finished());
    }

    @Test
    void another_timer_that_begins_earlier_ends_it_with_nothing_booked() {
        var superseded = Any.running().supersededAt(Any.NINE.minusSeconds(1));

        assertThat(superseded.start()).isEqualTo(Any.NINE);
        assertThat(superseded.duration()).isZero();
    }

    @Test
    void a_start_is_in_whole_seconds() {
        var entry = new TimeEntry.Running(Any.ENTRY, Any.USER, Any.details(), Any.NINE.plusMillis(999), false);

        assertThat(entry.start()).isEqualTo(Any.NINE);
    }

    @Test
    void a_finished_entry_knows_when_it_was() {
        assertThat(Any.finished().start()).isEqualTo(Any.NINE);
        assertThat(Any.finished().end()).isEqualTo(Any.TEN);
        assertThat(Any.finished().duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void the_content_is_what_people_can_change() {
        assertThat(Any.finished().content()).isEqualTo(new EntryContent(Any.details(), Any.NINE, Optional.of(Any.TEN)));
        assertThat(Any.running().content()).isEqualTo(new EntryContent(Any.details(), Any.NINE, Optional.empty()));
    }

    @Test
    void other_content_decides_the_state() {
        assertThat(Any.running().with(Any.finished().content())).isEqualTo(Any.finished());
        assertThat(Any.finished().with(Any.running().content())).isEqualTo(Any.running());
    }

    @Test
    void a_new_timer_starts_at_a_whole_second() {
        assertThat(new NewTimer(Any.details(), Any.NINE.plusMillis(1)).start()).isEqualTo(Any.NINE);
    }
}
