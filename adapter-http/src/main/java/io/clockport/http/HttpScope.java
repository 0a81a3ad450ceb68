package io.clockport.http;

import io.clockport.WorkspaceScope;
import io.clockport.client.Clients;
import io.clockport.id.ProjectId;
import io.clockport.project.Projects;
import io.clockport.tag.Tags;
import io.clockport.task.Tasks;
import io.clockport.timeentry.TimeEntries;
import io.clockport.user.Members;

record HttpScope(Place place) implements WorkspaceScope {

    @Override
    public Members members() {
        return new HttpMembers(place);
    }

    @Override
    public Clients clients() {
        return new HttpClients(place);
    }

    @Override
    public Projects projects() {
        return new HttpProjects(place);
    }

    @Override
    public Tasks tasks(ProjectId project) {
        return new HttpTasks(place, project);
    }

    @Override
    public Tags tags() {
        return new HttpTags(place);
    }

    @Override
    public TimeEntries timeEntries() {
        return new HttpTimeEntries(place);
    }
}
