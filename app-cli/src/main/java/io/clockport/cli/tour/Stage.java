package io.clockport.cli.tour;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.TimeEntries;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Where the tour plays.
 *
 * @param strict a workspace of the same person that forces every field of a time entry
 * @param now when it plays; the example company's clock says the same
 */
public record Stage(Clockify account, WorkspaceId workspace, WorkspaceId strict, UserId me, Instant now, ZoneId zone) {

    WorkspaceScope scope() {
        return account.in(workspace);
    }

    TimeEntries entries() {
        return scope().timeEntries();
    }
}
