package io.clockport.docs;

import io.clockport.Clockify;
import io.clockport.contract.Capability;
import io.clockport.contract.Harness;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import java.util.Set;

/** A stranger's surroundings, which can do no more than they must. */
// tag::harness
record YourHarness(InMemoryClockify yours) implements Harness {

    @Override
    public Clockify clockify() {
        return yours;
    }

    @Override
    public WorkspaceId workspace() {
        return yours.workspace();
    }

    @Override
    public UserId someone() {
        return yours.me();
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.ORDERED_IDS);
    }

    @Override
    public UserId newcomer(WorkspaceId workspace, Role role) {
        throw new UnsupportedOperationException("PEOPLE is not declared");
    }

    @Override
    public Clockify as(UserId person) {
        throw new UnsupportedOperationException("PEOPLE is not declared");
    }

    @Override
    public WorkspaceId workspaceWith(WorkspaceSettings settings) {
        throw new UnsupportedOperationException("SETTINGS is not declared");
    }

    @Override
    public void change(WorkspaceId workspace, WorkspaceSettings settings) {
        throw new UnsupportedOperationException("SETTINGS is not declared");
    }

    @Override
    public WorkspaceId foreignWorkspace() {
        throw new UnsupportedOperationException("FOREIGN_WORKSPACE is not declared");
    }

    @Override
    public void approve(WorkspaceId workspace, TimeEntryId entry) {
        throw new UnsupportedOperationException("APPROVAL is not declared");
    }

    @Override
    public void close() {
        yours.close();
    }
}
// end::harness
