package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.ForcedFields;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.Workspaces;
import io.vavr.control.Either;
import java.time.Instant;

/** Logs time that is over already, and checks what can be checked before it asks the service. */
public final class LogTime {

    private final WorkspaceId workspace;
    private final Workspaces workspaces;
    private final TimeEntries timeEntries;

    public LogTime(WorkspaceId workspace, Workspaces workspaces, TimeEntries timeEntries) {
        this.workspace = workspace;
        this.workspaces = workspaces;
        this.timeEntries = timeEntries;
    }

    /**
     * Refused as {@link Refused.Invalid} when the times would not do, as {@link Refused.StopwatchOnly} where time cannot be
     * typed in, and as {@link Refused.MissingFields} while the details lack something.
     */
    public Eventual<TimeEntry.Finished> log(UserId owner, EntryDetails details, Instant start, Instant end) {
        return Eventual.<Interval>settled(Interval.between(start, end))
                .then(interval -> workspaces
                        .get(workspace)
                        .decide(found -> allowed(found, new NewTimeEntry(details, interval)))
                        .then(entry -> timeEntries.log(owner, entry)));
    }

    private static Either<Refused, NewTimeEntry> allowed(Workspace workspace, NewTimeEntry entry) {
        var settings = workspace.settings();
        return settings.trackingMode()
                .allowManual(entry)
                .flatMap(manual -> ForcedFields.check(settings.forcedFields(), manual.details()))
                .map(details -> entry);
    }
}
