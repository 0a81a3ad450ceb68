package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.usecase.ArchiveAndDeleteProject;
import io.clockport.usecase.LogTime;
import io.clockport.usecase.StopTimer;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogAndChangeTimeTest {

    private static final Instant NINE = Instant.parse("2026-03-30T09:00:00Z");

    // tag::log
    static Eventual<TimeEntry.Finished> logged(Clockify clockify, WorkspaceId workspace, UserId me, Interval worked) {
        var details = EntryDetails.describedAs(Description.of("Payroll")).billable(true);
        return clockify.in(workspace).timeEntries().log(me, new NewTimeEntry(details, worked));
    }
    // end::log

    // tag::change
    static Eventual<TimeEntry> corrected(Clockify clockify, WorkspaceId workspace, TimeEntryId entry, Instant end) {
        var change = TimeEntryChange.describe(Description.of("Payroll, March")).and(TimeEntryChange.endAt(end));
        return clockify.in(workspace).timeEntries().change(entry, change);
    }
    // end::change

    // tag::typed
    static Eventual<TimeEntry.Finished> asTyped(
            Clockify clockify, WorkspaceId workspace, UserId me, String text, Instant start, Instant end) {
        var logTime = new LogTime(
                workspace, clockify.workspaces(), clockify.in(workspace).timeEntries());
        return Eventual.<Description>settled(Description.parse(text))
                .then(description -> logTime.log(me, EntryDetails.describedAs(description), start, end));
    }
    // end::typed

    // tag::stop
    static Eventual<TimeEntry.Finished> stopped(Clockify clockify, WorkspaceId workspace, UserId me, Instant end) {
        var entries = clockify.in(workspace).timeEntries();
        return new StopTimer(workspace, clockify.workspaces(), entries).stop(me, end);
    }
    // end::stop

    // tag::delete
    static Eventual<ProjectId> gone(Clockify clockify, WorkspaceId workspace, ProjectId project) {
        var scope = clockify.in(workspace);
        return new ArchiveAndDeleteProject(scope.projects(), scope.timeEntries()).archiveAndDelete(project);
    }
    // end::delete

    private final InMemoryClockify fake = InMemoryClockify.empty();
    private final WorkspaceId workspace = fake.workspace();
    private final UserId me = fake.me();

    @Test
    void what_was_logged_is_corrected_and_keeps_the_rest() {
        var entry = now(logged(fake, workspace, me, hour())).get();

        var corrected = now(corrected(fake, workspace, entry.id(), NINE.plusSeconds(1800)))
                .get()
                .fold(running -> Duration.ZERO, TimeEntry.Finished::duration);

        assertThat(corrected).isEqualTo(Duration.ofMinutes(30));
        assertThat(now(fake.in(workspace).timeEntries().get(entry.id()))
                        .get()
                        .details()
                        .billable())
                .isTrue();
    }

    @Test
    void what_somebody_typed_is_refused_before_anything_is_sent() {
        var backwards = now(asTyped(fake, workspace, me, "Payroll", NINE, NINE.minusSeconds(1)));
        var marked = now(asTyped(fake, workspace, me, "<b>", NINE, NINE.plusSeconds(1)));

        assertThat(backwards.getLeft()).isInstanceOf(Refused.Invalid.class);
        assertThat(marked.getLeft()).isInstanceOf(Refused.Invalid.class);
    }

    @Test
    void a_timer_is_stopped_by_whoever_runs_it() {
        var details = EntryDetails.describedAs(Description.of("Payroll"));
        now(fake.in(workspace).timeEntries().start(me, new NewTimer(details, NINE)));

        var stopped = now(stopped(fake, workspace, me, NINE.plusSeconds(60)));

        assertThat(stopped.get().duration()).isEqualTo(Duration.ofMinutes(1));
        assertThat(now(stopped(fake, workspace, me, NINE)).getLeft()).isEqualTo(new Refused.NothingRunning(me));
    }

    @Test
    void a_project_is_archived_and_then_deleted() {
        var projects = fake.in(workspace).projects();
        var project = now(projects.create(NewProject.named(new ProjectName("Payroll"))))
                .get();

        assertThat(now(gone(fake, workspace, project.id())).get()).isEqualTo(project.id());
        assertThat(now(projects.get(project.id())).getLeft()).isEqualTo(new Refused.NotFound(project.id()));
    }

    private static Interval hour() {
        return new Interval(NINE, NINE.plusSeconds(3600));
    }

    private static <T> Either<Failure, T> now(Eventual<T> answer) {
        return answer.toCompletionStage().toCompletableFuture().join();
    }
}
