package io.clockport.workspace;

import io.clockport.async.Eventual;
import io.clockport.id.WorkspaceId;
import io.clockport.port.DrivenPort;
import java.util.List;

/** The workspaces of the person whose credentials these are. */
@DrivenPort
public interface Workspaces {

    /** All of them at once: Clockify does not page here. Fidelity: row {@code workspaces.not-paged}. */
    Eventual<List<Workspace>> all();

    /**
     * One of them. Somebody else's is {@link io.clockport.failure.Refused.NotAllowed}, one that nobody has may be that or
     * {@link io.clockport.failure.Refused.NotFound}: the service does not tell.
     */
    Eventual<Workspace> get(WorkspaceId id);
}
