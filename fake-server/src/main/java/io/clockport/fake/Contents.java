package io.clockport.fake;

import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.TimeEntryChange;
import java.util.List;
import java.util.Optional;

/** What a client says about a time entry, as details or as a change. */
final class Contents {

    private Contents() {}

    static EntryDetails details(Body body) {
        var details = EntryDetails.describedAs(description(body))
                .tagged(tags(body).orElse(List.of()))
                .billable(body.isSet("billable"))
                .of(type(body).orElse(EntryType.REGULAR));
        return project(body)
                .map(project ->
                        task(body).map(task -> details.on(project, task)).orElseGet(() -> details.on(project)))
                .orElseGet(() -> withoutProject(body, details));
    }

    /** A task needs its project. */
    private static EntryDetails withoutProject(Body body, EntryDetails details) {
        if (task(body).isPresent()) {
            throw BadRequest.rule("Task doesn't belong to Project");
        }
        return details;
    }

    /** The PUT of one entry: everything is set, and what is left out is cleared. The type alone is kept. */
    static TimeEntryChange replacing(Body body) {
        var start = body.moment("start").orElseThrow(() -> BadRequest.rule("Start date is required"));
        var end = body.moment("end");
        if (end.filter(start::isAfter).isPresent()) {
            throw Moments.endsTooEarly(start, end.get());
        }
        var details = details(body);
        var change = TimeEntryChange.startAt(start)
                .and(TimeEntryChange.describe(details.description()))
                .and(TimeEntryChange.tags(details.tags()))
                .and(TimeEntryChange.billable(details.billable()))
                .and(on(details));
        change = type(body).map(TimeEntryChange::type).map(change::and).orElse(change);
        return change.and(end.map(TimeEntryChange::endAt).orElseGet(TimeEntryChange::reopen));
    }

    private static TimeEntryChange on(EntryDetails details) {
        return details.project()
                .map(project -> details.task()
                        .map(task -> TimeEntryChange.task(project, task))
                        .orElseGet(() -> TimeEntryChange.project(project)))
                .orElseGet(TimeEntryChange::noProject);
    }

    /** The PUT of many entries keeps what it leaves out. Whether the real one does is not established. */
    static TimeEntryChange changing(Body body) {
        var change = body.text("description")
                .map(text -> TimeEntryChange.describe(new Description(text)))
                .orElseGet(TimeEntryChange::none);
        change = tags(body).map(TimeEntryChange::tags).map(change::and).orElse(change);
        change = body.flag("billable")
                .map(TimeEntryChange::billable)
                .map(change::and)
                .orElse(change);
        change = type(body).map(TimeEntryChange::type).map(change::and).orElse(change);
        change = project(body).isPresent() ? change.and(on(details(body))) : change;
        change = body.moment("start")
                .map(TimeEntryChange::startAt)
                .map(change::and)
                .orElse(change);
        return body.moment("end").map(TimeEntryChange::endAt).map(change::and).orElse(change);
    }

    private static Description description(Body body) {
        return body.text("description").map(Description::new).orElse(Description.NONE);
    }

    private static Optional<ProjectId> project(Body body) {
        return body.text("projectId")
                .filter(id -> !id.isEmpty())
                .map(Query::fitForAnId)
                .map(ProjectId::new);
    }

    private static Optional<TaskId> task(Body body) {
        return body.text("taskId")
                .filter(id -> !id.isEmpty())
                .map(Query::fitForAnId)
                .map(TaskId::new);
    }

    private static Optional<List<TagId>> tags(Body body) {
        return body.texts("tagIds")
                .map(ids -> ids.stream().map(Query::fitForAnId).map(TagId::new).toList());
    }

    private static Optional<EntryType> type(Body body) {
        return body.text("type").map(text -> {
            try {
                return EntryType.valueOf(text);
            } catch (IllegalArgumentException unknown) {
                throw BadRequest.rule("You entered invalid value for field : [type]");
            }
        });
    }
}
