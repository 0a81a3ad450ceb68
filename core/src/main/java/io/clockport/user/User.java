package io.clockport.user;

import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import java.util.Optional;

/**
 * A person. Someone who was invited and never came has no name and no settings.
 *
 * @param activeWorkspace the workspace last looked at
 */
public record User(
        UserId id,
        Optional<String> name,
        String email,
        AccountStatus status,
        Optional<WorkspaceId> activeWorkspace,
        Optional<WorkspaceId> defaultWorkspace,
        Optional<UserSettings> settings) {}
