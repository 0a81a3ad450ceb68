package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.failure.EntryField;
import io.clockport.money.Money;
import io.clockport.time.Rounding;
import io.clockport.user.User;
import io.clockport.workspace.AutomaticLock;
import io.clockport.workspace.CreationPermission;
import io.clockport.workspace.CreationPermissions;
import io.clockport.workspace.EntryLock;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.WorkspaceSettings;
import java.util.List;
import java.util.Optional;

/** Workspaces as they stand on the wire, with the settings that the fake knows of. */
final class WorkspaceRendering {

    private WorkspaceRendering() {}

    static ObjectNode of(Workspace workspace, List<User> members) {
        var node = Wire.object().put("id", workspace.id().value()).put("name", workspace.name());
        node.set("hourlyRate", Wire.rate(workspace.hourlyRate()));
        node.set("costRate", Wire.rate(Money.zero(workspace.currency())));
        node.set(
                "memberships",
                Wire.array(
                        members,
                        user -> Memberships.of(
                                user.id(), workspace.id(), "WORKSPACE", Optional.empty(), Optional.empty())));
        node.set("workspaceSettings", of(workspace.settings()));
        node.put("imageUrl", "").put("featureSubscriptionType", "FREE");
        node.set("features", Wire.texts(List.of("KIOSK", "TIME_TRACKING")));
        node.set(
                "currencies",
                Wire.array()
                        .add(Wire.object()
                                .put("id", workspace.id().value())
                                .put("code", workspace.currency())
                                .put("isDefault", true)));
        node.set("subdomain", Wire.object().putNull("name").put("enabled", false));
        node.putNull("cakeOrganizationId");
        return node;
    }

    /**
     * What the fake does not keep stands here as a free workspace of 2024 had it, in that order; what only the document has
     * comes after it.
     */
    private static ObjectNode of(WorkspaceSettings settings) {
        var node = Wire.object()
                .put("timeRoundingInReports", settings.rounding().isPresent())
                .put("onlyAdminsSeeBillableRates", true)
                .put("onlyAdminsCreateProject", reserved(settings.creation().projectsAndClients()))
                .put("onlyAdminsSeeDashboard", false)
                .put("defaultBillableProjects", settings.billableByDefault());
        node.set("lockTimeEntries", Wire.orNull(settings.lock().before().map(Moments::write)));
        node.set(
                "lockTimeZone",
                Wire.orNull(Optional.of(settings.lock())
                        .filter(lock -> !lock.equals(EntryLock.none()))
                        .map(lock -> Zones.write(lock.zone()))));
        node.set("round", settings.rounding().map(WorkspaceRendering::of).orElseGet(() -> of(NO_ROUNDING)));
        node.put("projectFavorites", true)
                .put("canSeeTimeSheet", false)
                .put("canSeeTracker", true)
                .put("projectPickerSpecialFilter", false);
        forced(node, settings);
        node.put("onlyAdminsSeeAllTimeEntries", false)
                .put("onlyAdminsSeePublicProjectsEntries", false)
                .put("trackTimeDownToSecond", true)
                .put("projectGroupingLabel", "client");
        node.set("adminOnlyPages", Wire.array());
        node.set(
                "automaticLock",
                settings.lock()
                        .automatic()
                        .<JsonNode>map(WorkspaceRendering::of)
                        .orElse(NullNode.instance));
        node.put("onlyAdminsCreateTag", reserved(settings.creation().tags()))
                .put("onlyAdminsCreateTask", reserved(settings.creation().tasks()))
                .put("timeTrackingMode", settings.trackingMode().name())
                .put("multiFactorEnabled", false)
                .put("numberFormat", "PERIOD_COMMA")
                .put("currencyFormat", "VALUE_SPACE_CURRENCY")
                .put("decimalFormat", false)
                .put("durationFormat", "FULL")
                .put("isProjectPublicByDefault", settings.publicByDefault())
                .put("onlyAdminsCanChangeBillableStatus", settings.onlyAdminsChangeBillable());
        node.set("entityCreationPermissions", permissions(settings.creation()));
        node.put("activeBillableHours", true).put("projectLabel", "project").put("taskLabel", "task");
        node.set("workingDays", Wire.texts(ProfileRoutes.WORKING_DAYS));
        return node;
    }

    private static boolean reserved(CreationPermission permission) {
        return permission != CreationPermission.EVERYONE;
    }

    private static ObjectNode permissions(CreationPermissions creation) {
        return Wire.object()
                .put(
                        "whoCanCreateProjectsAndClients",
                        creation.projectsAndClients().name())
                .put("whoCanCreateTags", creation.tags().name())
                .put("whoCanCreateTasks", creation.tasks().name());
    }

    private static void forced(ObjectNode node, WorkspaceSettings settings) {
        node.put("forceProjects", settings.forcedFields().contains(EntryField.PROJECT))
                .put("forceTasks", settings.forcedFields().contains(EntryField.TASK))
                .put("forceTags", settings.forcedFields().contains(EntryField.TAGS))
                .put("forceDescription", settings.forcedFields().contains(EntryField.DESCRIPTION));
    }

    private static final Rounding NO_ROUNDING = new Rounding(Rounding.Direction.NEAREST, 15);

    private static ObjectNode of(Rounding rounding) {
        var words = switch (rounding.direction()) {
            case UP -> "Round up to";
            case DOWN -> "Round down to";
            case NEAREST -> "Round to nearest";
        };
        return Wire.object().put("round", words).put("minutes", Integer.toString(rounding.minutes()));
    }

    private static ObjectNode of(AutomaticLock lock) {
        return lock.fold(
                older -> Wire.object()
                        .put("type", "OLDER_THAN")
                        .put("olderThanPeriod", older.unit().name())
                        .put("olderThanValue", older.amount()),
                weekly -> Wire.object()
                        .put("type", "WEEKLY")
                        .put("changeDay", weekly.changeDay().name())
                        .put("firstDay", weekly.firstDay().name()),
                monthly -> Wire.object().put("type", "MONTHLY").put("dayOfMonth", monthly.dayOfMonth()));
    }
}
