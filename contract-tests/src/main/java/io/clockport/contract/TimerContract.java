package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One running timer for each person and workspace, in every implementation of {@link io.clockport.timeentry.TimeEntries}. */
public interface TimerContract extends Contract {

    @Test
    default void a_started_timer_runs() {
        var project = project("Pier");
        var timer = timer(saying("deep water").on(project.id()).billable(true), NINE);

        assertThat(timer.start()).isEqualTo(NINE);
        assertThat(timer.details())
                .isEqualTo(saying("deep water").on(project.id()).billable(true));
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(timer));
        assertThatEventually(timeEntries().get(timer.id())).hasValue().isEqualTo(timer);
    }

    @Test
    default void nothing_runs_at_first() {
        loggedAt(NINE);

        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.empty());
    }

    @Test
    default void a_timer_starts_on_a_whole_second() {
        assertThat(timer(EntryDetails.none(), NINE.plusMillis(999)).start()).isEqualTo(NINE);
    }

    @Fidelity(
            row = "timer.start-stops-the-other",
            claim = "starting stops the running timer of the same person in the workspace; its end is the new "
                    + "start",
            sources = {"recordings 2023-11", "probe reports 2026-05", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @Test
    default void starting_another_timer_stops_the_first_where_the_new_one_begins() {
        var first = timer(saying("first"), NINE);

        var second = timer(saying("second"), TEN);

        assertThatEventually(timeEntries().get(first.id()))
                .hasValue()
                .isEqualTo(first.stoppedAt(TEN).get());
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(second));
    }

    @Fidelity(
            row = "timer.one-per-workspace",
            claim = "a timer in another workspace goes on",
            sources = "help 2026",
            confidence = Confidence.HIGH)
    @Test
    default void a_timer_of_another_workspace_goes_on() {
        needs(Capability.SETTINGS);
        var elsewhere = harness().workspaceWith(WorkspaceSettings.relaxed());
        var there = await(harness()
                .clockify()
                .in(elsewhere)
                .timeEntries()
                .start(harness().someone(), new NewTimer(saying("there"), NINE)));

        timer(saying("here"), TEN);

        assertThatEventually(harness().clockify().in(elsewhere).timeEntries().get(there.id()))
                .hasValue()
                .isEqualTo(there);
    }

    @Fidelity(
            row = "timer.one-per-person",
            claim = "a timer of another person goes on",
            sources = {"help 2026", "document 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    default void the_timer_of_another_person_goes_on() {
        needs(Capability.PEOPLE);
        var newcomer = harness().newcomer(harness().workspace(), Role.MEMBER);
        var theirs = await(harness()
                .as(newcomer)
                .in(harness().workspace())
                .timeEntries()
                .start(newcomer, new NewTimer(saying("theirs"), NINE)));

        var mine = timer(saying("mine"), TEN);

        assertThat(await(timeEntries().inProgress().collect(50))).containsExactlyInAnyOrder(theirs, mine);
    }

    @Test
    default void twelve_people_can_run_a_timer_each() {
        needs(Capability.PEOPLE);
        for (int i = 0; i < 12; i++) {
            var newcomer = harness().newcomer(harness().workspace(), Role.MEMBER);
            await(harness()
                    .as(newcomer)
                    .in(harness().workspace())
                    .timeEntries()
                    .start(newcomer, new NewTimer(EntryDetails.none(), NINE)));
        }

        assertThat(await(timeEntries().inProgress().collect(5))).hasSize(12).doesNotHaveDuplicates();
    }

    @Fidelity(
            row = "timer.finished-entry-lets-it-run",
            claim = "an entry that is written with an end does not stop the timer",
            sources = {"restoretime 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void logging_a_finished_entry_lets_the_timer_run() {
        var timer = timer(saying("running"), NINE);

        loggedAt(TEN);

        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(timer));
    }

    @Test
    default void a_stopped_timer_has_a_duration_and_runs_no_longer() {
        var timer = timer(saying("running"), NINE);

        var finished = await(timeEntries().stop(timer, TEN));

        assertThat(finished).isEqualTo(timer.stoppedAt(TEN).get());
        assertThat(finished.duration()).isEqualTo(Duration.ofHours(1));
        assertThatEventually(timeEntries().get(timer.id())).hasValue().isEqualTo(finished);
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.empty());
    }

    @Test
    default void a_timer_can_stop_where_it_started() {
        assertThat(await(timeEntries().stop(timer(saying("short"), NINE), NINE)).duration())
                .isEqualTo(Duration.ZERO);
    }

    @Fidelity(
            row = "timer.stop-before-start",
            claim = "stopping before the start is refused; not established for the stop itself, seen when an "
                    + "entry is created",
            sources = {"clockify-net 2020-12", "inferred 2026-11"},
            confidence = Confidence.LOW,
            quirk = "accept-stop-before-start")
    @Test
    default void a_timer_cannot_stop_before_it_started() {
        var timer = timer(saying("running"), NINE);

        assertThatEventually(timeEntries().stop(timer, NINE.minusSeconds(1))).failedWith(Refused.Invalid.class);
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(timer));
    }

    @Fidelity(
            row = "timer.nothing-to-stop",
            claim = "stopping when nothing runs is refused",
            sources = {"recordings 2020", "ledger 2026-06"},
            confidence = Confidence.HIGH)
    @Test
    default void a_timer_that_was_stopped_cannot_be_stopped_again() {
        var timer = timer(saying("running"), NINE);
        var finished = await(timeEntries().stop(timer, TEN));

        assertThatEventually(timeEntries().stop(timer, ELEVEN)).failedWith(new Refused.NotRunning(timer.id()));
        assertThatEventually(timeEntries().get(timer.id())).hasValue().isEqualTo(finished);
    }

    @Test
    default void stopping_an_old_timer_does_not_touch_the_new_one() {
        var old = timer(saying("old"), NINE);
        var current = timer(saying("current"), TEN);

        assertThatEventually(timeEntries().stop(old, ELEVEN)).failedWith(new Refused.NotRunning(old.id()));
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(current));
    }

    @Fidelity(
            row = "timer.running-deletable",
            claim = "a running timer can be deleted",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void a_running_timer_can_be_deleted() {
        var timer = timer(saying("mistake"), NINE);

        assertThatEventually(timeEntries().delete(timer.id())).hasValue().isEqualTo(timer.id());
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.empty());
    }

    @Test
    default void describing_a_running_timer_lets_it_run() {
        var timer = timer(saying("before").tagged(List.of(tag("tag").id())), NINE);

        var changed = await(timeEntries().change(timer.id(), TimeEntryChange.describe(Description.of("after"))));

        assertThat(changed).isInstanceOf(TimeEntry.Running.class);
        assertThat(changed.details()).isEqualTo(timer.details().describing(Description.of("after")));
    }

    @Test
    default void a_change_can_end_a_timer() {
        var timer = timer(saying("running"), NINE);

        assertThatEventually(timeEntries().change(timer.id(), TimeEntryChange.endAt(TEN)))
                .hasValue()
                .isEqualTo(timer.stoppedAt(TEN).get());
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.empty());
    }

    @Fidelity(
            row = "entry.reopen",
            claim = "a finished entry written without an end runs again",
            sources = "recordings 2024-06",
            confidence = Confidence.HIGH)
    @Test
    default void a_finished_entry_can_be_made_to_run_again() {
        var finished = logged(saying("not done yet"), NINE, TEN);

        var running = await(timeEntries().change(finished.id(), TimeEntryChange.reopen()));

        assertThat(running).isInstanceOf(TimeEntry.Running.class);
        assertThat(running.details()).isEqualTo(finished.details());
        assertThat(running.start()).isEqualTo(NINE);
        assertThatEventually(timeEntries().running(harness().someone()))
                .hasValue()
                .isEqualTo(Optional.of(running));
    }
}
