package io.clockport.inmemory;

import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectDetails;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectMember;
import java.time.Duration;
import java.util.List;

/** Projects with one part exchanged, in the state they are in. */
final class ProjectStates {

    private ProjectStates() {}

    static Project change(Project project, ProjectChange change) {
        return with(project, change.applyTo(project.details()));
    }

    static Project with(Project project, ProjectDetails details) {
        return copy(project, details, project.members(), project.estimate(), project.tracked());
    }

    static Project with(Project project, List<ProjectMember> members) {
        return copy(project, project.details(), members, project.estimate(), project.tracked());
    }

    static Project with(Project project, ProjectEstimate estimate) {
        return copy(project, project.details(), project.members(), estimate, project.tracked());
    }

    static Project tracking(Project project, Duration tracked) {
        return copy(project, project.details(), project.members(), project.estimate(), tracked);
    }

    static Project.Archived archived(Project project) {
        return project.fold(Project.Active::archived, archived -> archived);
    }

    static Project.Active restored(Project project) {
        return project.fold(active -> active, Project.Archived::restored);
    }

    static boolean isArchived(Project project) {
        return project.<Boolean>fold(active -> false, archived -> true);
    }

    private static Project copy(
            Project project,
            ProjectDetails details,
            List<ProjectMember> members,
            ProjectEstimate estimate,
            Duration tracked) {
        return project.fold(
                active -> new Project.Active(project.id(), details, members, estimate, tracked),
                archived -> new Project.Archived(project.id(), details, members, estimate, tracked));
    }
}
