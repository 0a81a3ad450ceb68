package io.clockport.user;

/** What a person is in a workspace. {@link #MEMBER} is everybody who is nothing else. */
public enum Role {
    OWNER,
    WORKSPACE_ADMIN,
    PROJECT_MANAGER,
    TEAM_MANAGER,
    MEMBER;

    /** Owners and admins may do everything in their workspace. */
    public boolean isAdmin() {
        return this == OWNER || this == WORKSPACE_ADMIN;
    }
}
