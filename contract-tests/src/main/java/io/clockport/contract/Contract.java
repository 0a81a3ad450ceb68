package io.clockport.contract;

import static io.clockport.contract.EventualAssert.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.WorkspaceScope;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.client.Clients;
import io.clockport.client.NewClient;
import io.clockport.id.ProjectId;
import io.clockport.money.Money;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.Projects;
import io.clockport.project.Visibility;
import io.clockport.tag.Tag;
import io.clockport.tag.TagName;
import io.clockport.tag.Tags;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskName;
import io.clockport.task.Tasks;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What all contracts have: a harness, short ways into its workspace, and an object mother for what tests begin with. */
public interface Contract {

    Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    Instant ELEVEN = Instant.parse("2026-03-02T11:00:00Z");

    Harness harness();

    /** Skips the test, visibly, where the harness cannot do this. */
    default void needs(Capability capability) {
        assumeTrue(harness().capabilities().contains(capability), () -> "the harness does not offer " + capability);
    }

    default WorkspaceScope scope() {
        return harness().clockify().in(harness().workspace());
    }

    default Clients clients() {
        return scope().clients();
    }

    default Projects projects() {
        return scope().projects();
    }

    default Tasks tasks(ProjectId project) {
        return scope().tasks(project);
    }

    default Tags tags() {
        return scope().tags();
    }

    default TimeEntries timeEntries() {
        return scope().timeEntries();
    }

    default Client.Active client(String name) {
        return await(clients().create(NewClient.named(ClientName.of(name))));
    }

    default Client.Archived archivedClient(String name) {
        return await(clients().archive(client(name), ArchiveScope.CLIENT_ONLY));
    }

    default Project.Active project(String name) {
        return await(projects().create(NewProject.named(ProjectName.of(name))));
    }

    default Project.Archived archivedProject(String name) {
        return await(projects().archive(project(name)));
    }

    default Task.Open task(Project project, String name) {
        return await(tasks(project.id()).create(NewTask.named(TaskName.of(name))));
    }

    default Task.Done doneTask(Project project, String name) {
        return await(tasks(project.id()).done(task(project, name)));
    }

    default Tag.Active tag(String name) {
        return await(tags().create(TagName.of(name)));
    }

    default Tag.Archived archivedTag(String name) {
        return await(tags().archive(tag(name)));
    }

    default EntryDetails saying(String description) {
        return EntryDetails.describedAs(Description.of(description));
    }

    default TimeEntry.Running timer(EntryDetails details, Instant start) {
        return await(timeEntries().start(harness().someone(), new NewTimer(details, start)));
    }

    default TimeEntry.Finished logged(EntryDetails details, Instant start, Instant end) {
        return await(timeEntries().log(harness().someone(), new NewTimeEntry(details, new Interval(start, end))));
    }

    /** An entry of one minute. */
    default TimeEntry.Finished loggedAt(Instant start) {
        return logged(EntryDetails.none(), start, start.plus(Duration.ofMinutes(1)));
    }

    /** A client of whom everything is said that can be said. */
    default Client.Active fullClient() {
        var created = await(clients()
                .create(NewClient.named(ClientName.of("Harbour"))
                        .withEmail("office@harbour.example")
                        .at("Pier 1")
                        .noting("pays late")));
        return await(clients()
                        .change(created.id(), ClientChange.ccEmails(List.of("a@harbour.example", "b@harbour.example"))))
                .fold(active -> active, Client.Archived::restored);
    }

    /** A project of which everything is said that can be said. */
    default Project.Active fullProject() {
        var client = client("Harbour");
        var created = await(projects()
                .create(NewProject.named(ProjectName.of("Pier"))
                        .forClient(client.id())
                        .colored(Color.of("#03A9F4"))
                        .billable(true)
                        .visibleAs(Visibility.PUBLIC)
                        .noting(ProjectNote.of("deep\nwater"))));
        var rated = await(projects().change(created.id(), ProjectChange.hourlyRate(new Money(2000, currency()))));
        return rated.fold(Function.identity(), Project.Archived::restored);
    }

    /** An entry of which everything is said that can be said. */
    default TimeEntry.Finished fullEntry() {
        var project = project("Pier");
        var task = task(project, "Soundings");
        var tag = tag("field work");
        return logged(
                saying("deep water")
                        .on(project.id(), task.id())
                        .tagged(List.of(tag.id()))
                        .billable(true),
                NINE,
                TEN);
    }

    default String currency() {
        return await(harness().clockify().workspaces().get(harness().workspace()))
                .currency();
    }
}
