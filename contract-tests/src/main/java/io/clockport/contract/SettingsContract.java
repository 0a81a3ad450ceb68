package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.WorkspaceScope;
import io.clockport.failure.EntryField;
import io.clockport.failure.Refused;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import io.clockport.project.Visibility;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.WorkspaceSettings;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the settings of a workspace do to its entries and projects, in every implementation. */
public interface SettingsContract extends Contract {

    private WorkspaceScope workspaceWith(WorkspaceSettings settings) {
        needs(Capability.SETTINGS);
        return harness().clockify().in(harness().workspaceWith(settings));
    }

    private NewTimeEntry entry(EntryDetails details) {
        return new NewTimeEntry(details, new Interval(NINE, TEN));
    }

    @Fidelity(
            row = "workspace.forced-fields",
            claim = "a finished entry must have what the workspace forces",
            sources = {"restoretime 2026-08", "extension 2026"},
            confidence = Confidence.MEDIUM)
    @Test
    default void every_forced_field_that_a_logged_entry_lacks_is_named() {
        var scope = workspaceWith(WorkspaceSettings.relaxed()
                .forcing(EntryField.DESCRIPTION, EntryField.PROJECT, EntryField.TASK, EntryField.TAGS));

        assertThatEventually(scope.timeEntries().log(harness().someone(), entry(EntryDetails.none())))
                .failedWith(new Refused.MissingFields(
                        Set.of(EntryField.DESCRIPTION, EntryField.PROJECT, EntryField.TASK, EntryField.TAGS)));
    }

    @Test
    default void an_entry_with_all_forced_fields_is_taken() {
        var scope = workspaceWith(WorkspaceSettings.relaxed().forcing(EntryField.DESCRIPTION, EntryField.PROJECT));
        var project = await(scope.projects().create(NewProject.named(ProjectName.of("Pier"))));

        assertThatEventually(scope.timeEntries()
                        .log(harness().someone(), entry(saying("work").on(project.id()))))
                .hasValue()
                .isNotNull();
        assertThatEventually(scope.timeEntries().log(harness().someone(), entry(saying("work"))))
                .failedWith(new Refused.MissingFields(Set.of(EntryField.PROJECT)));
    }

    @Fidelity(
            row = "timer.forced-fields-checked-at-stop",
            claim = "a running timer may lack forced fields; they are asked when it is stopped",
            sources = {"restoretime 2026-08", "ledger 2026"},
            confidence = Confidence.MEDIUM)
    @Test
    default void a_timer_starts_without_forced_fields_and_is_asked_when_it_is_stopped() {
        var scope = workspaceWith(WorkspaceSettings.relaxed().forcing(EntryField.DESCRIPTION));
        var timer = await(scope.timeEntries().start(harness().someone(), new NewTimer(EntryDetails.none(), NINE)));

        assertThatEventually(scope.timeEntries().stop(timer, TEN))
                .failedWith(new Refused.MissingFields(Set.of(EntryField.DESCRIPTION)));
        await(scope.timeEntries().change(timer.id(), TimeEntryChange.describe(Description.of("now said"))));
        assertThatEventually(scope.timeEntries().stop(timer, TEN))
                .hasValue()
                .satisfies(stopped -> assertThat(stopped.end()).isEqualTo(TEN));
    }

    @Test
    default void a_change_cannot_take_a_forced_field_off_a_finished_entry() {
        var scope = workspaceWith(WorkspaceSettings.relaxed().forcing(EntryField.DESCRIPTION));
        var entry = await(scope.timeEntries().log(harness().someone(), entry(saying("work"))));

        assertThatEventually(scope.timeEntries().change(entry.id(), TimeEntryChange.describe(Description.NONE)))
                .failedWith(new Refused.MissingFields(Set.of(EntryField.DESCRIPTION)));
    }

    @Fidelity(
            row = "workspace.stopwatch-only",
            claim = "entries that were not measured are refused where the workspace measures only",
            sources = {"restoretime 2026-08", "extension 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void a_stopwatch_workspace_takes_no_entry_by_hand() {
        var scope = workspaceWith(WorkspaceSettings.relaxed().in(TrackingMode.STOPWATCH_ONLY));

        assertThatEventually(scope.timeEntries().log(harness().someone(), entry(saying("by hand"))))
                .failedWith(new Refused.StopwatchOnly());
    }

    @Test
    default void a_stopwatch_workspace_takes_what_the_timer_measures() {
        var scope = workspaceWith(WorkspaceSettings.relaxed().in(TrackingMode.STOPWATCH_ONLY));
        var timer = await(scope.timeEntries().start(harness().someone(), new NewTimer(EntryDetails.none(), NINE)));

        assertThatEventually(scope.timeEntries().stop(timer, TEN)).hasValue().isNotNull();
    }

    @Fidelity(
            row = "project.defaults-of-workspace",
            claim = "whether a new project is billable and public is the default of the workspace",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @Test
    default void a_new_project_is_as_the_workspace_has_it_by_default() {
        var scope = workspaceWith(WorkspaceSettings.relaxed().withProjects(true, false));

        var details = await(scope.projects().create(NewProject.named(ProjectName.of("Pier"))))
                .details();

        assertThat(details.billable()).isTrue();
        assertThat(details.visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Fidelity(row = "project.defaults-of-workspace")
    @Test
    default void a_new_project_is_as_the_workspace_has_it_the_other_way_round() {
        var scope = workspaceWith(WorkspaceSettings.relaxed().withProjects(false, true));

        var details = await(scope.projects().create(NewProject.named(ProjectName.of("Pier"))))
                .details();

        assertThat(details.billable()).isFalse();
        assertThat(details.visibility()).isEqualTo(Visibility.PUBLIC);
    }
}
