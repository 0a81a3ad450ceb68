package io.clockport.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.EntryField;
import io.clockport.testing.Any;
import io.clockport.time.Rounding;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkspaceSettingsTest {

    private static final CreationPermissions NARROW = new CreationPermissions(
            CreationPermission.ADMINS, CreationPermission.ADMINS_AND_PROJECT_MANAGERS, CreationPermission.EVERYONE);
    private static final Rounding ROUNDING = new Rounding(Rounding.Direction.UP, 15);
    private static final EntryLock LOCK = EntryLock.before(Any.NINE);

    @Test
    void relaxed_means_that_everything_goes() {
        assertThat(WorkspaceSettings.relaxed())
                .isEqualTo(new WorkspaceSettings(
                        Set.of(),
                        TrackingMode.DEFAULT,
                        EntryLock.none(),
                        false,
                        true,
                        false,
                        new CreationPermissions(
                                CreationPermission.EVERYONE, CreationPermission.EVERYONE, CreationPermission.EVERYONE),
                        Optional.empty()));
    }

    @Test
    void each_setting_is_kept_whatever_follows() {
        var expected = new WorkspaceSettings(
                Set.of(EntryField.TAGS, EntryField.TASK),
                TrackingMode.STOPWATCH_ONLY,
                LOCK,
                true,
                false,
                true,
                NARROW,
                Optional.of(ROUNDING));

        assertThat(WorkspaceSettings.relaxed()
                        .forcing(EntryField.TAGS, EntryField.TASK)
                        .in(TrackingMode.STOPWATCH_ONLY)
                        .lockedBy(LOCK)
                        .withProjects(true, false)
                        .withBillableReservedToAdmins()
                        .withCreation(NARROW)
                        .rounded(ROUNDING))
                .isEqualTo(expected);
        assertThat(WorkspaceSettings.relaxed()
                        .rounded(ROUNDING)
                        .withCreation(NARROW)
                        .withBillableReservedToAdmins()
                        .withProjects(true, false)
                        .lockedBy(LOCK)
                        .in(TrackingMode.STOPWATCH_ONLY)
                        .forcing(EntryField.TAGS, EntryField.TASK))
                .isEqualTo(expected);
    }

    @Test
    void the_currency_is_that_of_the_hourly_rate() {
        assertThat(new Workspace(Any.WORKSPACE, "Harbour", Any.euros(0), WorkspaceSettings.relaxed()).currency())
                .isEqualTo("EUR");
    }
}
