package io.clockport.cli.command;

import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntryChange;

/** Turns what an entry shall say into the change that makes it say so. */
final class Details {

    private Details() {}

    /** Only what differs: what somebody else changed meanwhile and nobody spoke of here stays. */
    static TimeEntryChange between(EntryDetails before, EntryDetails after) {
        var change = TimeEntryChange.none();
        if (!before.description().equals(after.description())) {
            change = change.and(TimeEntryChange.describe(after.description()));
        }
        if (!before.project().equals(after.project()) || !before.task().equals(after.task())) {
            change = change.and(place(after));
        }
        if (!before.tags().equals(after.tags())) {
            change = change.and(TimeEntryChange.tags(after.tags()));
        }
        return before.billable() == after.billable() ? change : change.and(TimeEntryChange.billable(after.billable()));
    }

    private static TimeEntryChange place(EntryDetails details) {
        return details.project()
                .map(project -> details.task()
                        .map(task -> TimeEntryChange.task(project, task))
                        .orElseGet(() -> TimeEntryChange.project(project)))
                .orElseGet(TimeEntryChange::noProject);
    }
}
