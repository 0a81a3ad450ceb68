package io.clockport.inmemory.mutants;

import io.clockport.Clockify;
import io.clockport.contract.Harness;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import java.util.function.UnaryOperator;

/** A good harness whose Clockify is a wrong one. */
record MutantHarness(Harness good, UnaryOperator<Clockify> mutant) implements Harness {

    @Override
    public Clockify clockify() {
        return mutant.apply(good.clockify());
    }

    @Override
    public WorkspaceId workspace() {
        return good.workspace();
    }

    @Override
    public UserId someone() {
        return good.someone();
    }

    @Override
    public UserId newcomer(WorkspaceId workspace, Role role) {
        return good.newcomer(workspace, role);
    }

    @Override
    public Clockify as(UserId person) {
        return mutant.apply(good.as(person));
    }

    @Override
    public WorkspaceId workspaceWith(WorkspaceSettings settings) {
        return good.workspaceWith(settings);
    }

    @Override
    public void change(WorkspaceId workspace, WorkspaceSettings settings) {
        good.change(workspace, settings);
    }

    @Override
    public WorkspaceId foreignWorkspace() {
        return good.foreignWorkspace();
    }

    @Override
    public void approve(WorkspaceId workspace, TimeEntryId entry) {
        good.approve(workspace, entry);
    }

    @Override
    public void close() {
        good.close();
    }
}
