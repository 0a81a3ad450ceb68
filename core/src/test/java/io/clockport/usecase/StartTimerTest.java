package io.clockport.usecase;

import static io.clockport.testing.Settled.failure;
import static io.clockport.testing.Settled.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.testing.Any;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract kit cannot ask of every adapter: trouble between the start and the look at what it stopped. */
class StartTimerTest {

    private static final NewTimer TIMER = new NewTimer(Any.details(), Any.TEN);

    static Stream<Failure> lostLooks() {
        return Stream.of(
                new Unavailable.Faulted(new WriteOutcome.DidNotHappen(), "status 503"),
                new Unintelligible(new WriteOutcome.DidNotHappen(), "GET", "no id"));
    }

    @ParameterizedTest
    @MethodSource("lostLooks")
    void a_timer_that_was_started_is_told_although_the_look_at_the_other_failed(Failure lost) {
        var started = value(new StartTimer(startingThenLooking(Eventual.failed(lost))).start(Any.USER, TIMER));

        assertThat(started).isEqualTo(new Started(fresh(), Optional.of(Any.finished())));
    }

    @Test
    void a_timer_that_is_gone_by_then_is_not_told_as_stopped() {
        var gone = Eventual.<TimeEntry>failed(new Refused.NotFound(Any.ENTRY));

        var started = value(new StartTimer(startingThenLooking(gone)).start(Any.USER, TIMER));

        assertThat(started).isEqualTo(new Started(fresh(), Optional.empty()));
    }

    @Test
    void what_the_look_shows_counts_more_than_the_rule() {
        var changed = new TimeEntry.Finished(
                Any.ENTRY,
                Any.USER,
                Any.details().billable(false),
                Any.finished().interval(),
                false);

        var started = value(new StartTimer(startingThenLooking(Eventual.of(changed))).start(Any.USER, TIMER));

        assertThat(started.stopped()).contains(changed);
    }

    @Test
    void a_timer_that_runs_again_by_then_is_not_told_as_stopped() {
        var started = value(new StartTimer(startingThenLooking(Eventual.of(Any.running()))).start(Any.USER, TIMER));

        assertThat(started.stopped()).isEmpty();
    }

    @Test
    void a_start_that_fails_is_that_failure() {
        var failing = new NoTimeEntries() {
            @Override
            public Eventual<Optional<TimeEntry.Running>> running(UserId owner) {
                return Eventual.of(Optional.of(Any.running()));
            }

            @Override
            public Eventual<TimeEntry.Running> start(UserId owner, NewTimer timer) {
                return Eventual.failed(Any.refusal());
            }
        };

        assertThat(failure(new StartTimer(failing).start(Any.USER, TIMER))).isEqualTo(Any.refusal());
    }

    private static TimeEntry.Running fresh() {
        return new TimeEntry.Running(
                new TimeEntryId("5f000000000000000000000b"), Any.USER, TIMER.details(), TIMER.start(), false);
    }

    private static NoTimeEntries startingThenLooking(Eventual<TimeEntry> look) {
        return new NoTimeEntries() {
            @Override
            public Eventual<Optional<TimeEntry.Running>> running(UserId owner) {
                return Eventual.of(Optional.of(Any.running()));
            }

            @Override
            public Eventual<TimeEntry.Running> start(UserId owner, NewTimer timer) {
                return Eventual.of(fresh());
            }

            @Override
            public Eventual<TimeEntry> get(TimeEntryId id) {
                assertThat(id).isEqualTo(Any.ENTRY);
                return look;
            }
        };
    }
}
