package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.project.Projects;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.util.List;

/**
 * Deletes a project on which nobody is working, archiving it first where need be. A timer that is started between the look
 * and the deletion loses its project; Clockify knows no transaction. When the deletion fails the project stays archived.
 * Fidelity: row {@code project.archive-before-delete}.
 */
public final class ArchiveAndDeleteProject {

    private static final int PAGE_SIZE = 200;

    private final Projects projects;
    private final TimeEntries timeEntries;

    public ArchiveAndDeleteProject(Projects projects, TimeEntries timeEntries) {
        this.projects = projects;
        this.timeEntries = timeEntries;
    }

    /** Refused as {@link Refused.TimerRunning}, with the timers, while somebody works on it. */
    public Eventual<ProjectId> archiveAndDelete(ProjectId id) {
        return timeEntries
                .inProgress()
                .collect(PAGE_SIZE)
                .decide(timers -> idle(id, timers))
                .then(projects::get)
                .then(project -> project.fold(projects::archive, Eventual::of))
                .then(projects::delete);
    }

    private static Either<Refused, ProjectId> idle(ProjectId id, List<TimeEntry.Running> timers) {
        var busy = timers.stream()
                .filter(timer -> timer.details().project().filter(id::equals).isPresent())
                .map(TimeEntry.Running::id)
                .toList();
        return busy.isEmpty() ? Either.right(id) : Either.left(new Refused.TimerRunning(id, busy));
    }
}
