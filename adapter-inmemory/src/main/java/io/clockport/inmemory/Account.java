package io.clockport.inmemory;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.client.Clients;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.project.Projects;
import io.clockport.tag.Tags;
import io.clockport.task.Tasks;
import io.clockport.timeentry.TimeEntries;
import io.clockport.user.Members;
import io.clockport.user.Users;
import io.clockport.workspace.Workspaces;
import java.time.InstantSource;

/** The fake as one person sees it. */
record Account(Books books, Faults faults, InstantSource clock, Quirks quirks, UserId actor) implements Clockify {

    @Override
    public Users users() {
        return new InMemoryUsers(books, faults, actor);
    }

    @Override
    public Workspaces workspaces() {
        return new InMemoryWorkspaces(books, faults, clock, quirks, actor);
    }

    @Override
    public WorkspaceScope in(WorkspaceId workspace) {
        return new Scope(new Desk(books, faults, clock, quirks, actor, workspace));
    }

    /** The books belong to the fake that made this view; closing the view closes nothing. */
    @Override
    public void close() {}

    private record Scope(Desk desk) implements WorkspaceScope {

        @Override
        public Members members() {
            return new InMemoryMembers(desk);
        }

        @Override
        public Clients clients() {
            return new InMemoryClients(desk);
        }

        @Override
        public Projects projects() {
            return new InMemoryProjects(desk);
        }

        @Override
        public Tasks tasks(ProjectId project) {
            return new InMemoryTasks(desk, project);
        }

        @Override
        public Tags tags() {
            return new InMemoryTags(desk);
        }

        @Override
        public TimeEntries timeEntries() {
            return new InMemoryTimeEntries(desk);
        }
    }
}
