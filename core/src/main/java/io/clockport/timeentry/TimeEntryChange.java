package io.clockport.timeentry;

import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is to become different about a time entry, and nothing else: a function from what is to what shall be. It is applied
 * to the state found when the change is made, so it never undoes what somebody else changed meanwhile.
 */
public final class TimeEntryChange {

    private final UnaryOperator<EntryContent> edit;

    private TimeEntryChange(UnaryOperator<EntryContent> edit) {
        this.edit = edit;
    }

    /** No change at all: a beginning to add others to. */
    public static TimeEntryChange none() {
        return new TimeEntryChange(content -> content);
    }

    public static TimeEntryChange describe(Description description) {
        return details(details -> details.describing(description));
    }

    /** Books it on another project; a task of the old project goes. */
    public static TimeEntryChange project(ProjectId project) {
        return details(details -> details.on(project));
    }

    public static TimeEntryChange task(ProjectId project, TaskId task) {
        return details(details -> details.on(project, task));
    }

    public static TimeEntryChange noProject() {
        return details(EntryDetails::withoutProject);
    }

    public static TimeEntryChange noTask() {
        return details(EntryDetails::withoutTask);
    }

    public static TimeEntryChange tags(List<TagId> tags) {
        return details(details -> details.tagged(tags));
    }

    public static TimeEntryChange billable(boolean billable) {
        return details(details -> details.billable(billable));
    }

    public static TimeEntryChange type(EntryType type) {
        return details(details -> details.of(type));
    }

    public static TimeEntryChange startAt(Instant start) {
        return new TimeEntryChange(content -> content.startingAt(start));
    }

    /** Ends it then, whether it runs or has ended already. */
    public static TimeEntryChange endAt(Instant end) {
        return new TimeEntryChange(content -> content.endingAt(end));
    }

    /** Makes it run again as if it had never been stopped. Fidelity: row {@code entry.reopen}. */
    public static TimeEntryChange reopen() {
        return new TimeEntryChange(EntryContent::withoutEnd);
    }

    private static TimeEntryChange details(UnaryOperator<EntryDetails> edit) {
        return new TimeEntryChange(content -> content.withDetails(edit.apply(content.details())));
    }

    /** Both changes, this one first. */
    public TimeEntryChange and(TimeEntryChange next) {
        return new TimeEntryChange(content -> next.edit.apply(edit.apply(content)));
    }

    /** What the entry shall be, or why its times would not do. */
    public Either<Refused, EntryContent> applyTo(EntryContent content) {
        return edit.apply(content).checked();
    }
}
