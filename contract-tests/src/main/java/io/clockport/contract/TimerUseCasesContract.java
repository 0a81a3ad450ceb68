package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.EntryField;
import io.clockport.failure.Refused;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.usecase.LogTime;
import io.clockport.usecase.ResumeLast;
import io.clockport.usecase.StartTimer;
import io.clockport.usecase.Started;
import io.clockport.usecase.StopTimer;
import io.clockport.usecase.SwitchTimer;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The use cases around the timer, on any Clockify. */
public interface TimerUseCasesContract extends Contract {

    private TimeEntries in(WorkspaceId workspace) {
        return harness().clockify().in(workspace).timeEntries();
    }

    private StartTimer startTimer() {
        return new StartTimer(timeEntries());
    }

    private StopTimer stopTimer(WorkspaceId workspace) {
        return new StopTimer(workspace, harness().clockify().workspaces(), in(workspace));
    }

    private SwitchTimer switchTimer(WorkspaceId workspace) {
        return new SwitchTimer(stopTimer(workspace), in(workspace));
    }

    private ResumeLast resumeLast() {
        return new ResumeLast(timeEntries(), startTimer());
    }

    private LogTime logTime(WorkspaceId workspace) {
        return new LogTime(workspace, harness().clockify().workspaces(), in(workspace));
    }

    @Test
    default void a_start_with_nothing_running_stops_nothing() {
        var started = await(startTimer().start(harness().someone(), new NewTimer(saying("first"), NINE)));

        assertThat(started.stopped()).isEmpty();
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(started.timer()));
    }

    @Test
    default void a_start_names_the_timer_that_it_stopped() {
        var first = timer(saying("first"), NINE);

        var started = await(startTimer().start(harness().someone(), new NewTimer(saying("second"), TEN)));

        assertThat(started.stopped()).contains(first.stoppedAt(TEN).get());
    }

    @Test
    default void a_stop_stops_what_runs() {
        var timer = timer(saying("running"), NINE);

        assertThatEventually(stopTimer(harness().workspace()).stop(harness().someone(), TEN))
                .hasValue()
                .isEqualTo(timer.stoppedAt(TEN).get());
    }

    @Test
    default void a_stop_with_nothing_running_says_so() {
        assertThatEventually(stopTimer(harness().workspace()).stop(harness().someone(), TEN))
                .failedWith(new Refused.NothingRunning(harness().someone()));
    }

    @Fidelity(row = "timer.forced-fields-checked-at-stop")
    @Test
    default void a_stop_names_every_forced_field_that_lacks_and_lets_the_timer_run() {
        needs(Capability.SETTINGS);
        var workspace =
                harness().workspaceWith(WorkspaceSettings.relaxed().forcing(EntryField.PROJECT, EntryField.TAGS));
        var timer = await(in(workspace).start(harness().someone(), new NewTimer(saying("running"), NINE)));

        assertThatEventually(stopTimer(workspace).stop(harness().someone(), TEN))
                .failedWith(new Refused.MissingFields(Set.of(EntryField.PROJECT, EntryField.TAGS)));
        assertThatEventually(in(workspace).running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(timer));
    }

    @Test
    default void a_stop_before_the_start_is_refused() {
        timer(saying("running"), NINE);

        assertThatEventually(stopTimer(harness().workspace()).stop(harness().someone(), NINE.minusSeconds(1)))
                .failedWith(Refused.Invalid.class);
    }

    @Test
    default void a_switch_stops_and_starts_at_the_same_instant() {
        var first = timer(saying("first"), NINE);

        Started switched = await(
                switchTimer(harness().workspace()).switchTo(harness().someone(), new NewTimer(saying("second"), TEN)));

        assertThat(switched.stopped()).contains(first.stoppedAt(TEN).get());
        assertThat(switched.timer().start()).isEqualTo(TEN);
        assertThat(switched.timer().details()).isEqualTo(saying("second"));
    }

    @Test
    default void a_switch_wants_something_to_run() {
        assertThatEventually(switchTimer(harness().workspace())
                        .switchTo(harness().someone(), new NewTimer(saying("second"), TEN)))
                .failedWith(new Refused.NothingRunning(harness().someone()));
    }

    @Test
    default void a_switch_that_is_refused_lets_the_timer_run() {
        needs(Capability.SETTINGS);
        var workspace = harness().workspaceWith(WorkspaceSettings.relaxed().forcing(EntryField.DESCRIPTION));
        var timer = await(in(workspace).start(harness().someone(), new NewTimer(EntryDetails.none(), NINE)));

        assertThatEventually(switchTimer(workspace).switchTo(harness().someone(), new NewTimer(saying("second"), TEN)))
                .failedWith(new Refused.MissingFields(Set.of(EntryField.DESCRIPTION)));
        assertThatEventually(in(workspace).running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(timer));
    }

    @Test
    default void resuming_says_again_what_the_last_finished_entry_said() {
        var project = project("Pier");
        logged(saying("old"), NINE, TEN);
        logged(saying("last").on(project.id()).billable(true), TEN, ELEVEN);

        var resumed = await(resumeLast().resume(harness().someone(), ELEVEN));

        assertThat(resumed.timer().details())
                .isEqualTo(saying("last").on(project.id()).billable(true));
        assertThat(resumed.timer().start()).isEqualTo(ELEVEN);
    }

    @Test
    default void resuming_looks_past_the_running_timer() {
        logged(saying("last"), NINE, TEN);
        var running = timer(saying("running"), TEN);

        var resumed = await(resumeLast().resume(harness().someone(), ELEVEN));

        assertThat(resumed.timer().details()).isEqualTo(saying("last"));
        assertThat(resumed.stopped()).contains(running.stoppedAt(ELEVEN).get());
    }

    @Test
    default void resuming_nothing_is_refused() {
        assertThatEventually(resumeLast().resume(harness().someone(), NINE)).failedWith(Refused.Invalid.class);
    }

    @Test
    default void logging_takes_what_will_do() {
        var logged = await(logTime(harness().workspace()).log(harness().someone(), saying("work"), NINE, TEN));

        assertThat(logged.duration()).isEqualTo(Duration.ofHours(1));
        assertThatEventually(timeEntries().get(logged.id())).hasValue().isEqualTo(logged);
    }

    @Fidelity(row = "entry.end-not-before-start")
    @Test
    default void logging_refuses_an_end_before_the_start() {
        assertThatEventually(logTime(harness().workspace()).log(harness().someone(), saying("work"), TEN, NINE))
                .failedWith(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("end"));
    }

    @Fidelity(row = "workspace.forced-fields")
    @Test
    default void logging_names_every_forced_field_that_lacks() {
        needs(Capability.SETTINGS);
        var workspace =
                harness().workspaceWith(WorkspaceSettings.relaxed().forcing(EntryField.PROJECT, EntryField.TAGS));

        assertThatEventually(logTime(workspace).log(harness().someone(), saying("work"), NINE, TEN))
                .failedWith(new Refused.MissingFields(Set.of(EntryField.PROJECT, EntryField.TAGS)));
    }

    @Fidelity(row = "workspace.stopwatch-only")
    @Test
    default void logging_respects_the_stopwatch() {
        needs(Capability.SETTINGS);
        var workspace = harness().workspaceWith(WorkspaceSettings.relaxed().in(TrackingMode.STOPWATCH_ONLY));

        assertThatEventually(logTime(workspace).log(harness().someone(), saying("work"), NINE, TEN))
                .failedWith(new Refused.StopwatchOnly());
    }
}
