package io.clockport.http.wire;

import io.clockport.id.WorkspaceId;
import io.clockport.workspace.Workspace;

/** A workspace. */
public record WorkspaceJson(Workspace workspace) {

    public static WorkspaceJson read(ObjectJson json) {
        return new WorkspaceJson(new Workspace(
                json.as("id", WorkspaceId::new),
                json.text("name"),
                MoneyJson.orZero(json.object("hourlyRate").map(MoneyJson::read)),
                SettingsJson.read(json.object("workspaceSettings").orElseThrow(() -> json.missing("workspaceSettings")))
                        .toDomain()));
    }

    public Workspace toDomain() {
        return workspace;
    }
}
