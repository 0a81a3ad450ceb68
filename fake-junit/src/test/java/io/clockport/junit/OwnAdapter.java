package io.clockport.junit;

import io.clockport.Clockify;
import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectName;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntryChange;
import java.time.Instant;
import java.util.HashMap;

/** A day's work through the HTTP adapter: lists in small pages, changes, the timer, and things that come and go. */
final class OwnAdapter {

    private static final Instant NINE = Instant.parse("2026-03-30T09:00:00Z");
    private static final int SMALL_PAGE = 5;
    private static final int MANY = 40;

    private OwnAdapter() {}

    static void worksThrough(Clockify clockify, WorkspaceId workspace, UserId me) {
        var scope = clockify.in(workspace);
        value(scope.timeEntries().of(me, EntryFilter.all()).collect(SMALL_PAGE));
        value(scope.projects().matching(ProjectFilter.all()).collect(SMALL_PAGE));
        value(scope.tags().matching(TagFilter.all()).collect(SMALL_PAGE));
        var client = value(scope.clients().create(NewClient.named(ClientName.of("Dockyard"))));
        value(scope.clients().delete(value(scope.clients().archive(client, ArchiveScope.CLIENT_ONLY))));
        Project project = value(
                scope.projects().create(NewProject.named(ProjectName.of("Mole")).billable(true)));
        var renamed = value(scope.projects().change(project.id(), ProjectChange.rename(ProjectName.of("Old mole"))));
        value(scope.projects()
                .delete(value(scope.projects().archive(renamed.fold(active -> active, OwnAdapter::never)))));
        var tag = value(scope.tags().create(TagName.of("night")));
        value(scope.tags().delete(tag.id()));
        var entries = scope.timeEntries();
        var timer = value(entries.start(me, new NewTimer(EntryDetails.describedAs(Description.of("a")), NINE)));
        value(entries.start(me, new NewTimer(EntryDetails.describedAs(Description.of("b")), NINE.plusSeconds(60))));
        value(entries.running(me));
        value(entries.change(timer.id(), TimeEntryChange.describe(Description.of("changed"))));
        value(entries.stop(value(entries.running(me)).orElseThrow(), NINE.plusSeconds(120)));
        value(entries.delete(timer.id()));
        changesAndDeletesMany(entries, me);
    }

    private static void changesAndDeletesMany(TimeEntries entries, UserId me) {
        var changes = new HashMap<TimeEntryId, TimeEntryChange>();
        for (int minute = 0; minute < MANY; minute++) {
            var minutes = new Interval(NINE.plusSeconds(60L * minute), NINE.plusSeconds(60L * minute + 60));
            changes.put(
                    value(entries.log(me, new NewTimeEntry(EntryDetails.none(), minutes)))
                            .id(),
                    TimeEntryChange.describe(Description.of("one of many")));
        }
        value(entries.changeMany(me, changes));
        value(entries.deleteMany(me, changes.keySet()));
    }

    private static Project.Active never(Project.Archived archived) {
        throw new AssertionError("nobody has archived " + archived.id());
    }

    private static <T> T value(Eventual<T> eventual) {
        return eventual.toCompletionStage()
                .toCompletableFuture()
                .join()
                .getOrElseThrow(failure -> new AssertionError(failure.message()));
    }
}
