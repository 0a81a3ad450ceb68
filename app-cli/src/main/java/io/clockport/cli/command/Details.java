package io.clockport.cli.command;

import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntryChange;

/** Turns what an entry shall say into the change that makes it say so. */
final class Details {

    private Details() {}

    static TimeEntryChange replacedBy(EntryDetails details) {
        var place = details.project()
                .map(project -> details.task()
                        .map(task -> TimeEntryChange.task(project, task))
                        .orElseGet(() -> TimeEntryChange.project(project)))
                .orElseGet(TimeEntryChange::noProject);
        return TimeEntryChange.describe(details.description())
                .and(place)
                .and(TimeEntryChange.tags(details.tags()))
                .and(TimeEntryChange.billable(details.billable()));
    }
}
