package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.WorkspaceId;
import io.clockport.user.User;
import io.clockport.user.UserSettings;

/** People as they stand on the wire: ten keys, always. */
final class UserRendering {

    static final String NO_PICTURE = "https://img.clockify.me/no-user-image.png";

    private UserRendering() {}

    static ObjectNode of(User user) {
        var node = Wire.object().put("id", user.id().value()).put("email", user.email());
        node.set("name", Wire.orNull(user.name()));
        node.set("memberships", Wire.array());
        node.put("profilePicture", NO_PICTURE);
        node.set("activeWorkspace", Wire.orNull(user.activeWorkspace().map(WorkspaceId::value)));
        node.set("defaultWorkspace", Wire.orNull(user.defaultWorkspace().map(WorkspaceId::value)));
        node.set("settings", user.settings().<JsonNode>map(UserRendering::of).orElse(NullNode.instance));
        node.put("status", user.status().name());
        node.set("customFields", Wire.array());
        return node;
    }

    /** What the fake does not keep stands here as a new account of 2024 had it. */
    private static ObjectNode of(UserSettings settings) {
        var node = Wire.object()
                .put("weekStart", settings.weekStart().name())
                .put("timeZone", Zones.write(settings.zone()))
                .put("timeFormat", "HOUR24")
                .put("dateFormat", "DD/MM/YYYY")
                .put("sendNewsletter", false)
                .put("weeklyUpdates", false)
                .put("longRunning", false)
                .put("scheduledReports", true)
                .put("approval", true)
                .put("pto", true)
                .put("alerts", true)
                .put("reminders", true)
                .put("timeTrackingManual", false);
        node.set("summaryReportSettings", Wire.object().put("group", "Project").put("subgroup", "Time Entry"));
        return node.put("isCompactViewOn", false)
                .put("dashboardSelection", "ME")
                .put("dashboardViewType", "PROJECT")
                .put("dashboardPinToTop", false)
                .put("projectListCollapse", 50)
                .put("collapseAllProjectLists", false)
                .put("groupSimilarEntriesDisabled", false)
                .put("myStartOfDay", "09:00")
                .put("projectPickerTaskFilter", false)
                .put("lang", "EN")
                .put("multiFactorEnabled", false)
                .put("theme", "DEFAULT")
                .put("scheduling", true)
                .put("onboarding", true)
                .put("showOnlyWorkingDays", false);
    }
}
