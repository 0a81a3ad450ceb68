package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.EntryField;
import io.clockport.failure.Refused;
import io.clockport.id.WorkspaceId;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.WorkspaceSettings;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.workspace.Workspaces} does. */
public interface WorkspacesContract extends Contract {

    @Test
    default void my_workspace_is_among_all() {
        assertThatEventually(harness().clockify().workspaces().all())
                .hasValue()
                .satisfies(all -> assertThat(all)
                        .extracting(Workspace::id)
                        .contains(harness().workspace()));
    }

    @Test
    default void a_workspace_is_got_as_it_is_listed() {
        var got = await(harness().clockify().workspaces().get(harness().workspace()));

        assertThat(await(harness().clockify().workspaces().all())).contains(got);
    }

    @Fidelity(row = "workspace.not-mine")
    @Test
    default void somebody_elses_workspace_is_not_allowed() {
        needs(Capability.FOREIGN_WORKSPACE);
        var foreign = harness().foreignWorkspace();

        assertThatEventually(harness().clockify().workspaces().get(foreign)).failedWith(Refused.NotAllowed.class);
        assertThatEventually(harness().clockify().workspaces().all())
                .hasValue()
                .satisfies(all -> assertThat(all).extracting(Workspace::id).doesNotContain(foreign));
    }

    @Fidelity(
            row = "workspace.all-zero-id",
            claim = "the workspace with an id of zeros only is not found",
            sources = {"restoretime 2026-08", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    default void nobodys_workspace_is_not_found() {
        var nobodys = new WorkspaceId("0".repeat(24));

        assertThatEventually(harness().clockify().workspaces().get(nobodys)).failedWith(new Refused.NotFound(nobodys));
    }

    @Test
    default void settings_that_rules_ask_for_are_read() {
        needs(Capability.SETTINGS);
        var settings = WorkspaceSettings.relaxed()
                .forcing(EntryField.PROJECT, EntryField.TAGS)
                .in(TrackingMode.STOPWATCH_ONLY)
                .withProjects(true, false);
        var workspace = harness().workspaceWith(settings);

        var read = await(harness().clockify().workspaces().get(workspace)).settings();

        assertThat(read.forcedFields()).containsExactlyInAnyOrder(EntryField.PROJECT, EntryField.TAGS);
        assertThat(read.trackingMode()).isEqualTo(TrackingMode.STOPWATCH_ONLY);
        assertThat(read.billableByDefault()).isTrue();
        assertThat(read.publicByDefault()).isFalse();
    }

    @Test
    default void rates_are_kept_in_a_currency() {
        assertThat(await(harness().clockify().workspaces().get(harness().workspace()))
                        .currency())
                .isNotBlank();
    }
}
