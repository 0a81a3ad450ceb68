package io.clockport.workspace;

import io.clockport.id.WorkspaceId;
import io.clockport.money.Money;

/**
 * What a team shares: its people, projects and time.
 *
 * @param hourlyRate the rate where nothing more special is set; its currency is the workspace's own
 */
public record Workspace(WorkspaceId id, String name, Money hourlyRate, WorkspaceSettings settings) {

    /** The currency in which rates are kept unless a client has another. */
    public String currency() {
        return hourlyRate.currency();
    }
}
