package io.clockport.workspace;

import io.clockport.user.Role;

/** Who may create things of a kind. */
public enum CreationPermission {
    ADMINS,
    ADMINS_AND_PROJECT_MANAGERS,
    EVERYONE;

    public boolean includes(Role role) {
        return this == EVERYONE
                || role.isAdmin()
                || (this == ADMINS_AND_PROJECT_MANAGERS && role == Role.PROJECT_MANAGER);
    }
}
