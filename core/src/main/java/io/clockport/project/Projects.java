package io.clockport.project;

import io.clockport.async.Eventual;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.paging.PageSource;
import io.clockport.port.DrivenPort;
import java.util.List;
import java.util.Set;

/**
 * The projects of one workspace. An unknown, deleted or foreign id is {@link io.clockport.failure.Refused.NotFound}; a name
 * that another project of the same client has, archived or not, is {@link io.clockport.failure.Refused.Taken}.
 */
@DrivenPort
public interface Projects {

    Eventual<Project> get(ProjectId id);

    PageSource<Project> matching(ProjectFilter filter);

    Eventual<Project.Active> create(NewProject draft);

    /** Changes what the change says and keeps everything else: state, people, estimate, rates. */
    Eventual<Project> change(ProjectId id, ProjectChange change);

    /** Archives it and keeps everything else. Archiving what is archived already is no failure. */
    Eventual<Project.Archived> archive(Project.Active project);

    Eventual<Project.Active> restore(Project.Archived project);

    /**
     * Deletes a project for good, with its tasks; its time entries stay, without project and task. If somebody restored it
     * meanwhile, the answer is {@link io.clockport.failure.Refused.StillActive}. Fidelity: rows {@code
     * project.archive-before-delete}, {@code project.delete-keeps-entries}.
     */
    Eventual<ProjectId> delete(Project.Archived project);

    /** Replaces the estimate. */
    Eventual<Project> estimate(ProjectId id, ProjectEstimate estimate);

    /** Makes these the members, with these rates, and nobody else. An unknown person is {@code NotFound}. */
    Eventual<Project> setMembers(ProjectId id, List<ProjectMember> members);

    /** Adds people and keeps the others with their rates. */
    Eventual<Project> addMembers(ProjectId id, Set<UserId> users);

    /** Takes people off the project and keeps the others with their rates. Who is not on it is no failure. */
    Eventual<Project> removeMembers(ProjectId id, Set<UserId> users);
}
