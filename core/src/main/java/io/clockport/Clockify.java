package io.clockport;

import io.clockport.id.WorkspaceId;
import io.clockport.port.DrivenPort;
import io.clockport.user.Users;
import io.clockport.workspace.Workspaces;

/**
 * A Clockify account, wherever it is kept, as one person with their rights sees it: the one thing an adapter provides. Safe
 * to share between threads.
 */
@DrivenPort
public interface Clockify extends AutoCloseable {

    Users users();

    Workspaces workspaces();

    /** What is in a workspace. The workspace need not exist: each operation in it says so when asked. */
    WorkspaceScope in(WorkspaceId workspace);

    /** Gives back what the adapter opened. Calling it again does nothing. */
    @Override
    void close();
}
