package io.clockport.workspace;

import io.clockport.failure.EntryField;
import io.clockport.time.Rounding;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules ask of a workspace. The API only reads these; people change them in Clockify's own pages.
 *
 * @param forcedFields what a finished entry must have
 * @param billableByDefault whether a new project is billable when nothing else is said
 * @param publicByDefault whether a new project is public when nothing else is said
 * @param onlyAdminsChangeBillable whether other people's wish about billable is overruled by the default
 * @param rounding how reports round, when they do
 */
public record WorkspaceSettings(
        Set<EntryField> forcedFields,
        TrackingMode trackingMode,
        EntryLock lock,
        boolean billableByDefault,
        boolean publicByDefault,
        boolean onlyAdminsChangeBillable,
        CreationPermissions creation,
        Optional<Rounding> rounding) {

    public WorkspaceSettings {
        forcedFields = Set.copyOf(forcedFields);
    }

    /** Nothing forced, nothing locked, everybody may create, projects public and not billable. */
    public static WorkspaceSettings relaxed() {
        return new WorkspaceSettings(
                Set.of(),
                TrackingMode.DEFAULT,
                EntryLock.none(),
                false,
                true,
                false,
                CreationPermissions.everyone(),
                Optional.empty());
    }

    public WorkspaceSettings forcing(EntryField... fields) {
        return new WorkspaceSettings(
                Set.of(fields),
                trackingMode,
                lock,
                billableByDefault,
                publicByDefault,
                onlyAdminsChangeBillable,
                creation,
                rounding);
    }

    public WorkspaceSettings in(TrackingMode mode) {
        return new WorkspaceSettings(
                forcedFields,
                mode,
                lock,
                billableByDefault,
                publicByDefault,
                onlyAdminsChangeBillable,
                creation,
                rounding);
    }

    public WorkspaceSettings lockedBy(EntryLock newLock) {
        return new WorkspaceSettings(
                forcedFields,
                trackingMode,
                newLock,
                billableByDefault,
                publicByDefault,
                onlyAdminsChangeBillable,
                creation,
                rounding);
    }

    /** How a new project is when its draft does not say. */
    public WorkspaceSettings withProjects(boolean billable, boolean visibleToAll) {
        return new WorkspaceSettings(
                forcedFields, trackingMode, lock, billable, visibleToAll, onlyAdminsChangeBillable, creation, rounding);
    }

    public WorkspaceSettings withBillableReservedToAdmins() {
        return new WorkspaceSettings(
                forcedFields, trackingMode, lock, billableByDefault, publicByDefault, true, creation, rounding);
    }

    public WorkspaceSettings withCreation(CreationPermissions permissions) {
        return new WorkspaceSettings(
                forcedFields,
                trackingMode,
                lock,
                billableByDefault,
                publicByDefault,
                onlyAdminsChangeBillable,
                permissions,
                rounding);
    }

    public WorkspaceSettings rounded(Rounding rule) {
        return new WorkspaceSettings(
                forcedFields,
                trackingMode,
                lock,
                billableByDefault,
                publicByDefault,
                onlyAdminsChangeBillable,
                creation,
                Optional.of(rule));
    }
}
