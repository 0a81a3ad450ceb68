package io.clockport.fake;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.ClientFilter;
import io.clockport.contract.Capability;
import io.clockport.contract.EventualAssert;
import io.clockport.contract.Harness;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.project.ProjectFilter;
import io.clockport.tag.TagFilter;
import io.clockport.timeentry.EntryFilter;
import io.clockport.user.Role;
import io.clockport.workspace.WorkspaceSettings;
import java.util.Locale;
import java.util.Set;

/**
 * A workspace at the real service that may be emptied: its name says "scratch", or nothing is touched. It is emptied through
 * the ports before each test. Other people, settings and approvals are out of the reach of an API key, so they are not
 * offered, and the contracts that need them are skipped.
 */
final class ScratchWorkspace implements Harness {

    private static final int PAGE = 200;

    private final Clockify clockify;
    private final WorkspaceId workspace;
    private final UserId someone;

    private ScratchWorkspace(Clockify clockify, WorkspaceId workspace, UserId someone) {
        this.clockify = clockify;
        this.workspace = workspace;
        this.someone = someone;
    }

    static ScratchWorkspace emptied(Clockify clockify, WorkspaceId workspace) {
        var name = wait(clockify.workspaces().get(workspace)).name();
        if (!name.toLowerCase(Locale.ROOT).contains("scratch")) {
            throw new IllegalStateException("the workspace \"" + name + "\" is not named as one that may be emptied");
        }
        var someone = wait(clockify.users().me()).id();
        empty(clockify.in(workspace), someone);
        return new ScratchWorkspace(clockify, workspace, someone);
    }

    private static void empty(WorkspaceScope scope, UserId someone) {
        var entries = scope.timeEntries();
        wait(entries.of(someone, EntryFilter.all()).collect(PAGE)).forEach(entry -> wait(entries.delete(entry.id())));
        wait(scope.projects().matching(ProjectFilter.all()).collect(PAGE))
                .forEach(project -> wait(
                        project.fold(scope.projects()::archive, Eventual::of).then(scope.projects()::delete)));
        wait(scope.clients().matching(ClientFilter.all()).collect(PAGE))
                .forEach(client -> wait(client.fold(
                                active -> scope.clients().archive(active, ArchiveScope.CLIENT_ONLY), Eventual::of)
                        .then(scope.clients()::delete)));
        wait(scope.tags().matching(TagFilter.all()).collect(PAGE))
                .forEach(tag -> wait(scope.tags().delete(tag.id())));
    }

    private static <T> T wait(Eventual<T> eventual) {
        return EventualAssert.await(eventual);
    }

    @Override
    public Clockify clockify() {
        return clockify;
    }

    @Override
    public WorkspaceId workspace() {
        return workspace;
    }

    @Override
    public UserId someone() {
        return someone;
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.ORDERED_IDS);
    }

    @Override
    public UserId newcomer(WorkspaceId in, Role role) {
        throw new UnsupportedOperationException("nobody can be hired over the API");
    }

    @Override
    public Clockify as(UserId person) {
        throw new UnsupportedOperationException("there is one key");
    }

    @Override
    public WorkspaceId workspaceWith(WorkspaceSettings settings) {
        throw new UnsupportedOperationException("settings are changed in the web pages only");
    }

    @Override
    public void change(WorkspaceId where, WorkspaceSettings settings) {
        throw new UnsupportedOperationException("settings are changed in the web pages only");
    }

    @Override
    public WorkspaceId foreignWorkspace() {
        throw new UnsupportedOperationException("no foreign workspace is known");
    }

    @Override
    public void approve(WorkspaceId where, TimeEntryId entry) {
        throw new UnsupportedOperationException("nothing can be approved with one key");
    }

    @Override
    public void close() {
        clockify.close();
    }
}
