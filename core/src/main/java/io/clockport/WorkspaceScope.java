package io.clockport;

import io.clockport.client.Clients;
import io.clockport.id.ProjectId;
import io.clockport.port.DrivenPort;
import io.clockport.project.Projects;
import io.clockport.tag.Tags;
import io.clockport.task.Tasks;
import io.clockport.timeentry.TimeEntries;
import io.clockport.user.Members;

/** Everything that belongs to one workspace. */
@DrivenPort
public interface WorkspaceScope {

    Members members();

    Clients clients();

    Projects projects();

    /** The tasks of one project. */
    Tasks tasks(ProjectId project);

    Tags tags();

    TimeEntries timeEntries();
}
