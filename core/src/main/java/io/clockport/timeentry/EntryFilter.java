package io.clockport.timeentry;

import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a person's entries are wanted. The order is always the latest start first, equal starts by id.
 *
 * @param range entries that start in it
 * @param description a part of the description, in any case of letters
 * @param tags entries that carry any of these
 * @param projectRequired only entries that are on some project
 * @param taskRequired only entries that are on some task
 * @param running only the running timer
 * @param weekBefore entries with a project or task that start within the seven days before this moment
 */
public record EntryFilter(
        Optional<TimeRange> range,
        Optional<String> description,
        Optional<ProjectId> project,
        Optional<TaskId> task,
        Set<TagId> tags,
        boolean projectRequired,
        boolean taskRequired,
        boolean running,
        Optional<Instant> weekBefore) {

    public EntryFilter {
        tags = Set.copyOf(tags);
    }

    /** Every entry. */
    public static EntryFilter all() {
        return new EntryFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false,
                false,
                false,
                Optional.empty());
    }

    /** Every entry that starts in the range: exactly these instants, in whatever zone the account is. */
    public static EntryFilter in(TimeRange range) {
        return all().startingIn(range);
    }

    public EntryFilter startingIn(TimeRange wanted) {
        return new EntryFilter(
                Optional.of(wanted),
                description,
                project,
                task,
                tags,
                projectRequired,
                taskRequired,
                running,
                weekBefore);
    }

    public EntryFilter describedBy(String part) {
        return new EntryFilter(
                range, Optional.of(part), project, task, tags, projectRequired, taskRequired, running, weekBefore);
    }

    public EntryFilter on(ProjectId wanted) {
        return new EntryFilter(
                range,
                description,
                Optional.of(wanted),
                task,
                tags,
                projectRequired,
                taskRequired,
                running,
                weekBefore);
    }

    public EntryFilter on(TaskId wanted) {
        return new EntryFilter(
                range,
                description,
                project,
                Optional.of(wanted),
                tags,
                projectRequired,
                taskRequired,
                running,
                weekBefore);
    }

    public EntryFilter taggedWithAny(Set<TagId> wanted) {
        return new EntryFilter(
                range, description, project, task, wanted, projectRequired, taskRequired, running, weekBefore);
    }

    public EntryFilter withProject() {
        return new EntryFilter(range, description, project, task, tags, true, taskRequired, running, weekBefore);
    }

    public EntryFilter withTask() {
        return new EntryFilter(range, description, project, task, tags, projectRequired, true, running, weekBefore);
    }

    public EntryFilter runningOnly() {
        return new EntryFilter(
                range, description, project, task, tags, projectRequired, taskRequired, true, weekBefore);
    }

    public EntryFilter inTheWeekBefore(Instant moment) {
        return new EntryFilter(
                range, description, project, task, tags, projectRequired, taskRequired, running, Optional.of(moment));
    }
}
