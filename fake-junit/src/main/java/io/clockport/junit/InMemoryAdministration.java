package io.clockport.junit;

import io.clockport.fake.Administration;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.Backstage;
import io.clockport.inmemory.Membership;
import io.clockport.money.Money;
import io.clockport.user.AccountStatus;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.WorkspaceSettings;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What administrators do, done backstage of the fake in memory. */
final class InMemoryAdministration implements Administration {

    private static final String CURRENCY = "USD";

    private final Backstage backstage;

    InMemoryAdministration(Backstage backstage) {
        this.backstage = backstage;
    }

    @Override
    public WorkspaceId addWorkspace(String name, UserId owner) {
        return backstage.addWorkspace(name, owner, CURRENCY, WorkspaceSettings.relaxed());
    }

    @Override
    public UserId invite(WorkspaceId workspace, String email) {
        var invited = backstage.users().stream()
                .filter(user -> user.email().equalsIgnoreCase(email))
                .map(User::id)
                .findFirst()
                .orElseGet(() -> backstage.addUser(email, AccountStatus.NOT_REGISTERED));
        if (members(workspace).stream().noneMatch(member -> member.user().equals(invited))) {
            backstage.setMembership(workspace, invited, Role.MEMBER, MembershipStatus.PENDING);
        }
        return invited;
    }

    @Override
    public List<UserId> addLimitedUsers(WorkspaceId workspace, List<String> names) {
        return backstage.addLimitedUsers(workspace, names);
    }

    @Override
    public void rename(UserId user, String name) {
        backstage.rename(user, name);
    }

    @Override
    public List<Member> members(WorkspaceId workspace) {
        return backstage.memberships(workspace).stream()
                .map(InMemoryAdministration::member)
                .sorted(Comparator.comparing(member -> member.user().value()))
                .toList();
    }

    private static Member member(Membership membership) {
        return new Member(membership.user(), membership.role(), membership.status());
    }

    @Override
    public void put(WorkspaceId workspace, Member member) {
        backstage.setMembership(workspace, member.user(), member.role(), member.status());
    }

    @Override
    public void remove(WorkspaceId workspace, UserId user) {
        backstage.removeMembership(workspace, user);
    }

    @Override
    public List<Workspace> workspaces() {
        return backstage.workspaces();
    }

    @Override
    public void changeSettings(WorkspaceId workspace, UnaryOperator<WorkspaceSettings> change) {
        backstage.changeSettings(workspace, change);
    }

    @Override
    public Optional<UserId> addUser(String name, String email, ZoneId zone) {
        boolean isTaken =
                backstage.users().stream().anyMatch(user -> user.email().equalsIgnoreCase(email));
        return isTaken ? Optional.empty() : Optional.of(backstage.addUser(name, email, zone));
    }

    @Override
    public List<UserId> users() {
        return backstage.users().stream().map(User::id).toList();
    }

    @Override
    public boolean isKey(String key) {
        return backstage.userOf(key).isPresent();
    }

    @Override
    public void setApiKey(UserId user, String key) {
        backstage.setApiKey(user, key);
    }

    @Override
    public void setHourlyRate(WorkspaceId workspace, Money rate) {
        backstage.setHourlyRate(workspace, rate);
    }

    @Override
    public Optional<String> note(String key) {
        return backstage.note(key);
    }

    @Override
    public void setNote(String key, String text) {
        backstage.setNote(key, text);
    }
}
