package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.WorkspaceId;
import io.clockport.user.User;
import io.clockport.user.UserSettings;

/** People as they stand on the wire: ten keys, always. */
final class UserRendering {

    private UserRendering() {}

    static ObjectNode of(User user) {
        var node = Wire.object().put("id", user.id().value()).put("email", user.email());
        node.set("name", Wire.orNull(user.name()));
        node.set("memberships", Wire.array());
        node.put("profilePicture", "");
        node.set("activeWorkspace", Wire.orNull(user.activeWorkspace().map(WorkspaceId::value)));
        node.set("defaultWorkspace", Wire.orNull(user.defaultWorkspace().map(WorkspaceId::value)));
        node.set("settings", user.settings().<JsonNode>map(UserRendering::of).orElse(NullNode.instance));
        node.put("status", user.status().name());
        node.set("customFields", Wire.array());
        return node;
    }

    private static ObjectNode of(UserSettings settings) {
        return Wire.object()
                .put("weekStart", settings.weekStart().name())
                .put("timeZone", settings.zone().getId())
                .put("timeFormat", "HOUR24")
                .put("dateFormat", "YYYY-MM-DD");
    }
}
