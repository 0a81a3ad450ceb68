package io.clockport.inmemory;

import io.clockport.Clockify;
import io.clockport.contract.Harness;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import java.time.ZoneOffset;

/** A harness around a fake that belongs to the test. */
public record InMemoryHarness(InMemoryClockify fake) implements Harness {

    @Override
    public Clockify clockify() {
        return fake;
    }

    @Override
    public WorkspaceId workspace() {
        return fake.workspace();
    }

    @Override
    public UserId someone() {
        return fake.me();
    }

    @Override
    public UserId newcomer(WorkspaceId workspace, Role role) {
        var number = fake.backstage().users().size();
        var user = fake.backstage().addUser("Person " + number, "person" + number + "@example.com", ZoneOffset.UTC);
        fake.backstage().setMembership(workspace, user, role, MembershipStatus.ACTIVE);
        return user;
    }

    @Override
    public Clockify as(UserId person) {
        return fake.as(person);
    }

    @Override
    public WorkspaceId workspaceWith(WorkspaceSettings settings) {
        return fake.backstage().addWorkspace("Another", fake.me(), "USD", settings);
    }

    @Override
    public void change(WorkspaceId workspace, WorkspaceSettings settings) {
        fake.backstage().changeSettings(workspace, before -> settings);
    }

    @Override
    public WorkspaceId foreignWorkspace() {
        var stranger = fake.backstage().addUser("Stranger", "stranger@example.com", ZoneOffset.UTC);
        return fake.backstage().addWorkspace("Foreign", stranger, "USD", WorkspaceSettings.relaxed());
    }

    @Override
    public void approve(WorkspaceId workspace, TimeEntryId entry) {
        fake.backstage().approve(workspace, entry, true);
    }

    @Override
    public void close() {
        fake.close();
    }
}
