package io.clockport.fake;

import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.money.Money;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.WorkspaceSettings;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the wire can do to workspaces and their people and no port offers. It asks for no rights: who may, the server decides.
 * Safe to use from any thread.
 */
public interface Administration {

    /** A person in a workspace: what they are there, and whether they have joined. */
    record Member(UserId user, Role role, MembershipStatus status) {}

    /** An empty workspace with its owner, in the currency USD. */
    WorkspaceId addWorkspace(String name, UserId owner);

    /** Asks the person with this address to join, who need not have an account yet. */
    UserId invite(WorkspaceId workspace, String email);

    /** People without an address and a key, who are members at once: all of them, or none. Their ids are in the order of the names. */
    List<UserId> addLimitedUsers(WorkspaceId workspace, List<String> names);

    /** Calls the person by another name. */
    void rename(UserId user, String name);

    /** Everybody in the workspace, in the order of their ids. */
    List<Member> members(WorkspaceId workspace);

    /** Puts the person into the workspace, or changes what they are there. */
    void put(WorkspaceId workspace, Member member);

    /** Takes the person out of the workspace. */
    void remove(WorkspaceId workspace, UserId user);

    /** Every workspace there is. */
    List<Workspace> workspaces();

    /** Changes what the rules ask of a workspace. */
    void changeSettings(WorkspaceId workspace, UnaryOperator<WorkspaceSettings> change);

    /** A person with an account who is in no workspace yet, or nobody when the address is taken. */
    Optional<UserId> addUser(String name, String email, ZoneId zone);

    /** Everybody who has an account. */
    List<UserId> users();

    /** Whether the key opens an account. */
    boolean isKey(String key);

    /** Lets the key open the person's account. */
    void setApiKey(UserId user, String key);

    void setHourlyRate(WorkspaceId workspace, Money rate);

    /** What the server kept under this key; notes are part of the state, and a reset takes them back with it. */
    Optional<String> note(String key);

    void setNote(String key, String text);
}
