package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.ForcedFields;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.Workspaces;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/** Stops a person's timer, and names everything that the workspace forces and the timer lacks before it tries. */
public final class StopTimer {

    private final WorkspaceId workspace;
    private final Workspaces workspaces;
    private final TimeEntries timeEntries;

    public StopTimer(WorkspaceId workspace, Workspaces workspaces, TimeEntries timeEntries) {
        this.workspace = workspace;
        this.workspaces = workspaces;
        this.timeEntries = timeEntries;
    }

    /**
     * Refused as {@link Refused.NothingRunning} without a timer, as {@link Refused.MissingFields} while it lacks something,
     * and as {@link Refused.Invalid} when {@code end} lies before its start.
     */
    public Eventual<TimeEntry.Finished> stop(UserId owner, Instant end) {
        return timeEntries
                .running(owner)
                .decide(timer -> running(owner, timer))
                .then(timer -> workspaces
                        .get(workspace)
                        .decide(settings -> complete(settings, timer))
                        .decide(complete -> complete.stoppedAt(end).map(finished -> complete))
                        .then(complete -> timeEntries.stop(complete, end)));
    }

    private static Either<Refused, TimeEntry.Running> running(UserId owner, Optional<TimeEntry.Running> timer) {
        return timer.<Either<Refused, TimeEntry.Running>>map(Either::right)
                .orElseGet(() -> Either.left(new Refused.NothingRunning(owner)));
    }

    private static Either<Refused, TimeEntry.Running> complete(Workspace workspace, TimeEntry.Running timer) {
        return ForcedFields.check(workspace.settings().forcedFields(), timer.details())
                .map(details -> timer);
    }
}
