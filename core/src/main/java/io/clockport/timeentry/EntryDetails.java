package io.clockport.timeentry;

import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import java.util.List;
import java.util.Optional;

/**
 * What a time entry says besides when.
 *
 * @param tags in the order given
 */
public record EntryDetails(
        Description description,
        Optional<ProjectId> project,
        Optional<TaskId> task,
        List<TagId> tags,
        boolean billable,
        EntryType type) {

    private static final EntryDetails NONE =
            new EntryDetails(Description.NONE, Optional.empty(), Optional.empty(), List.of(), false, EntryType.REGULAR);

    public EntryDetails {
        tags = List.copyOf(tags);
    }

    /** Nothing said: the details of a timer that somebody just started. */
    public static EntryDetails none() {
        return NONE;
    }

    public static EntryDetails describedAs(Description text) {
        return NONE.describing(text);
    }

    public EntryDetails describing(Description text) {
        return new EntryDetails(text, project, task, tags, billable, type);
    }

    /** On a project, without task. */
    public EntryDetails on(ProjectId newProject) {
        return new EntryDetails(description, Optional.of(newProject), Optional.empty(), tags, billable, type);
    }

    public EntryDetails on(ProjectId newProject, TaskId newTask) {
        return new EntryDetails(description, Optional.of(newProject), Optional.of(newTask), tags, billable, type);
    }

    /** On no project, and so on no task. */
    public EntryDetails withoutProject() {
        return new EntryDetails(description, Optional.empty(), Optional.empty(), tags, billable, type);
    }

    public EntryDetails withoutTask() {
        return new EntryDetails(description, project, Optional.empty(), tags, billable, type);
    }

    public EntryDetails tagged(List<TagId> newTags) {
        return new EntryDetails(description, project, task, newTags, billable, type);
    }

    public EntryDetails billable(boolean newBillable) {
        return new EntryDetails(description, project, task, tags, newBillable, type);
    }

    public EntryDetails of(EntryType newType) {
        return new EntryDetails(description, project, task, tags, billable, newType);
    }
}
