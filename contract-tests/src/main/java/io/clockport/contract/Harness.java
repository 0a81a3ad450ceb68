package io.clockport.contract;

import io.clockport.Clockify;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an adapter's author writes so that the contracts can run: a Clockify to talk to, and a place in it where a test may
 * make a mess. One is opened for each test. Methods that need a {@link Capability} are called only where it is declared.
 */
public interface Harness extends AutoCloseable {

    /** The Clockify under test, as {@link #someone()} sees it. */
    Clockify clockify();

    /** An empty workspace with relaxed settings that someone owns, shared with no other test. */
    WorkspaceId workspace();

    /** The person behind the credentials. */
    UserId someone();

    default Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    /** Another person, in this role in the workspace. Needs {@link Capability#PEOPLE}. */
    UserId newcomer(WorkspaceId workspace, Role role);

    /** The Clockify as another person sees it. Needs {@link Capability#PEOPLE}. */
    Clockify as(UserId person);

    /** An empty workspace with these settings that someone owns. Needs {@link Capability#SETTINGS}. */
    WorkspaceId workspaceWith(WorkspaceSettings settings);

    /** Changes the settings of a workspace. Needs {@link Capability#SETTINGS}. */
    void change(WorkspaceId workspace, WorkspaceSettings settings);

    /** A workspace that someone is not in. Needs {@link Capability#FOREIGN_WORKSPACE}. */
    WorkspaceId foreignWorkspace();

    /** Makes the entry part of an approved timesheet. Needs {@link Capability#APPROVAL}. */
    void approve(WorkspaceId workspace, TimeEntryId entry);

    /** How long an answer may take before a test calls it lost. */
    default Duration patience() {
        return Duration.ofSeconds(10);
    }

    @Override
    void close();
}
