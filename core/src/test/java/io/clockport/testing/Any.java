package io.clockport.testing;

import io.clockport.client.Client;
import io.clockport.client.ClientDetails;
import io.clockport.client.ClientName;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.money.Money;
import io.clockport.project.Color;
import io.clockport.project.Project;
import io.clockport.project.ProjectDetails;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectMember;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.Visibility;
import io.clockport.task.Task;
import io.clockport.task.TaskDetails;
import io.clockport.task.TaskName;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that a test needs and does not care about, each with something in every field. */
public final class Any {

    public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    public static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    public static final Instant ELEVEN = Instant.parse("2026-03-02T11:00:00Z");
    public static final WorkspaceId WORKSPACE = new WorkspaceId("5f0000000000000000000001");
    public static final UserId USER = new UserId("5f0000000000000000000002");
    public static final UserId OTHER_USER = new UserId("5f0000000000000000000003");
    public static final ClientId CLIENT = new ClientId("5f0000000000000000000004");
    public static final ProjectId PROJECT = new ProjectId("5f0000000000000000000005");
    public static final ProjectId OTHER_PROJECT = new ProjectId("5f0000000000000000000006");
    public static final TaskId TASK = new TaskId("5f0000000000000000000007");
    public static final TagId TAG = new TagId("5f0000000000000000000008");
    public static final TagId OTHER_TAG = new TagId("5f0000000000000000000009");
    public static final TimeEntryId ENTRY = new TimeEntryId("5f000000000000000000000a");

    private Any() {}

    /** A refusal that is like no other. */
    public static Refused refusal() {
        return new Refused.NotAllowed("just so");
    }

    public static Money euros(long cents) {
        return new Money(cents, "EUR");
    }

    public static EntryDetails details() {
        return EntryDetails.describedAs(Description.of("soundings"))
                .on(PROJECT, TASK)
                .tagged(List.of(TAG))
                .billable(true);
    }

    public static TimeEntry.Running running() {
        return new TimeEntry.Running(ENTRY, USER, details(), NINE, true);
    }

    public static TimeEntry.Finished finished() {
        return new TimeEntry.Finished(ENTRY, USER, details(), new Interval(NINE, TEN), true);
    }

    public static ClientDetails clientDetails() {
        return new ClientDetails(
                ClientName.of("Harbour"),
                Optional.of("quay@example.com"),
                List.of("crane@example.com"),
                Optional.of("Quay 1"),
                Optional.of("pays late"));
    }

    public static Client.Active client() {
        return new Client.Active(CLIENT, clientDetails());
    }

    public static ProjectDetails projectDetails() {
        return new ProjectDetails(
                ProjectName.of("Pier"),
                Optional.of(CLIENT),
                Color.of("#03A9F4"),
                true,
                Visibility.PRIVATE,
                ProjectNote.of("piles first"),
                euros(5000),
                Optional.of(euros(2000)));
    }

    public static Project.Active project() {
        return new Project.Active(
                PROJECT,
                projectDetails(),
                List.of(ProjectMember.of(USER)),
                ProjectEstimate.of(Duration.ofHours(40)),
                Duration.ofHours(3));
    }

    public static TaskDetails taskDetails() {
        return new TaskDetails(TaskName.of("Soundings"), Set.of(USER), Duration.ofHours(2), true);
    }

    public static Task.Open task() {
        return new Task.Open(TASK, PROJECT, taskDetails(), Duration.ofHours(1));
    }
}
