package io.clockport.workspace;

/** Who may create projects and clients, tags, and tasks. */
public record CreationPermissions(
        CreationPermission projectsAndClients, CreationPermission tags, CreationPermission tasks) {

    public static CreationPermissions everyone() {
        return new CreationPermissions(
                CreationPermission.EVERYONE, CreationPermission.EVERYONE, CreationPermission.EVERYONE);
    }
}
