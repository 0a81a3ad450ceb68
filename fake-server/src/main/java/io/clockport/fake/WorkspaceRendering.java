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
        node.set("features", Wire.texts(List.of("TIME_TRACKING")));
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

    private static ObjectNode of(WorkspaceSettings settings) {
        var creation = settings.creation();
        var node = Wire.object()
                .put("timeRoundingInReports", settings.rounding().isPresent())
                .put("onlyAdminsCreateProject", creation.projectsAndClients() != CreationPermission.EVERYONE)
                .put("defaultBillableProjects", settings.billableByDefault());
        node.set("lockTimeEntries", Wire.orNull(settings.lock().before().map(Moments::write)));
        node.put("lockTimeZone", settings.lock().zone().getId());
        node.set("round", settings.rounding().map(WorkspaceRendering::of).orElseGet(() -> of(NO_ROUNDING)));
        forced(node, settings);
        node.put("trackTimeDownToSecond", true);
        node.set(
                "automaticLock",
                settings.lock()
                        .automatic()
                        .<JsonNode>map(WorkspaceRendering::of)
                        .orElse(NullNode.instance));
        return node.put("onlyAdminsCreateTag", creation.tags() != CreationPermission.EVERYONE)
                .put("onlyAdminsCreateTask", creation.tasks() != CreationPermission.EVERYONE)
                .put("onlyAdminsCanChangeBillableStatus", settings.onlyAdminsChangeBillable())
                .put("timeTrackingMode", settings.trackingMode().name())
                .put("isProjectPublicByDefault", settings.publicByDefault())
                .set(
                        "entityCreationPermissions",
                        Wire.object()
                                .put(
                                        "whoCanCreateProjectsAndClients",
                                        creation.projectsAndClients().name())
                                .put("whoCanCreateTags", creation.tags().name())
                                .put("whoCanCreateTasks", creation.tasks().name()));
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
