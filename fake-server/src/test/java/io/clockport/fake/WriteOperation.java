package io.clockport.fake;

import io.clockport.WorkspaceScope;
import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectMember;
import io.clockport.project.ProjectName;
import io.clockport.tag.TagName;
import io.clockport.task.NewTask;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskName;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntryChange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Every operation of a port that changes something, on something that was put there for it. */
enum WriteOperation {
    TIME_ENTRIES_START((fake, at) ->
            scope -> scope.timeEntries().start(fake.me(), new NewTimer(EntryDetails.none(), at))),
    TIME_ENTRIES_STOP((fake, at) -> {
        var timer = made(fake, scope -> scope.timeEntries().start(fake.me(), new NewTimer(EntryDetails.none(), at)));
        return scope -> scope.timeEntries().stop(timer, at.plusSeconds(60));
    }),
    TIME_ENTRIES_LOG((fake, at) -> scope -> scope.timeEntries().log(fake.me(), entry(at))),
    TIME_ENTRIES_CHANGE((fake, at) -> {
        var id = made(fake, scope -> scope.timeEntries().log(fake.me(), entry(at)))
                .id();
        return scope -> scope.timeEntries().change(id, TimeEntryChange.describe(Description.of("digging")));
    }),
    TIME_ENTRIES_DUPLICATE((fake, at) -> {
        var id = made(fake, scope -> scope.timeEntries().log(fake.me(), entry(at)))
                .id();
        return scope -> scope.timeEntries().duplicate(id);
    }),
    TIME_ENTRIES_DELETE((fake, at) -> {
        var id = made(fake, scope -> scope.timeEntries().log(fake.me(), entry(at)))
                .id();
        return scope -> scope.timeEntries().delete(id);
    }),
    TIME_ENTRIES_MARK_INVOICED((fake, at) -> {
        var id = made(fake, scope -> scope.timeEntries().log(fake.me(), entry(at)))
                .id();
        return scope -> scope.timeEntries().markInvoiced(Set.of(id), true);
    }),
    TIME_ENTRIES_CHANGE_MANY((fake, at) -> {
        var id = made(fake, scope -> scope.timeEntries().log(fake.me(), entry(at)))
                .id();
        return scope -> scope.timeEntries().changeMany(fake.me(), Map.of(id, TimeEntryChange.billable(true)));
    }),
    TIME_ENTRIES_DELETE_MANY((fake, at) -> {
        var id = made(fake, scope -> scope.timeEntries().log(fake.me(), entry(at)))
                .id();
        return scope -> scope.timeEntries().deleteMany(fake.me(), Set.of(id));
    }),
    TAGS_CREATE((fake, at) -> scope -> scope.tags().create(TagName.of("A"))),
    TAGS_RENAME((fake, at) -> {
        var tag = made(fake, scope -> scope.tags().create(TagName.of("A")));
        return scope -> scope.tags().rename(tag.id(), TagName.of("B"));
    }),
    TAGS_ARCHIVE((fake, at) -> {
        var tag = made(fake, scope -> scope.tags().create(TagName.of("A")));
        return scope -> scope.tags().archive(tag);
    }),
    TAGS_RESTORE((fake, at) -> {
        var tag = made(fake, scope -> scope.tags().create(TagName.of("A")).then(scope.tags()::archive));
        return scope -> scope.tags().restore(tag);
    }),
    TAGS_DELETE((fake, at) -> {
        var tag = made(fake, scope -> scope.tags().create(TagName.of("A")));
        return scope -> scope.tags().delete(tag.id());
    }),
    CLIENTS_CREATE((fake, at) -> scope -> scope.clients().create(NewClient.named(ClientName.of("A")))),
    CLIENTS_CHANGE((fake, at) -> {
        var client = made(fake, scope -> scope.clients().create(NewClient.named(ClientName.of("A"))));
        return scope -> scope.clients().change(client.id(), ClientChange.rename(ClientName.of("B")));
    }),
    CLIENTS_ARCHIVE((fake, at) -> {
        var client = made(fake, scope -> scope.clients().create(NewClient.named(ClientName.of("A"))));
        return scope -> scope.clients().archive(client, ArchiveScope.CLIENT_ONLY);
    }),
    CLIENTS_RESTORE((fake, at) -> {
        var client = archivedClient(fake);
        return scope -> scope.clients().restore(client);
    }),
    CLIENTS_DELETE((fake, at) -> {
        var client = archivedClient(fake);
        return scope -> scope.clients().delete(client);
    }),
    PROJECTS_CREATE((fake, at) -> scope -> scope.projects().create(draft())),
    PROJECTS_CHANGE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft()));
        return scope -> scope.projects().change(project.id(), ProjectChange.rename(ProjectName.of("Other")));
    }),
    PROJECTS_ARCHIVE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft()));
        return scope -> scope.projects().archive(project);
    }),
    PROJECTS_RESTORE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft()).then(scope.projects()::archive));
        return scope -> scope.projects().restore(project);
    }),
    PROJECTS_DELETE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft()).then(scope.projects()::archive));
        return scope -> scope.projects().delete(project);
    }),
    PROJECTS_ESTIMATE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft()));
        return scope -> scope.projects().estimate(project.id(), ProjectEstimate.of(Duration.ofHours(8)));
    }),
    PROJECTS_SET_MEMBERS((fake, at) -> {
        var project = made(
                fake,
                scope -> scope.projects()
                        .create(draft())
                        .then(made -> scope.projects().removeMembers(made.id(), Set.of(fake.me()))));
        return scope -> scope.projects().setMembers(project.id(), List.of(ProjectMember.of(fake.me())));
    }),
    PROJECTS_ADD_MEMBERS((fake, at) -> {
        var project = made(
                fake,
                scope -> scope.projects()
                        .create(draft())
                        .then(made -> scope.projects().removeMembers(made.id(), Set.of(fake.me()))));
        return scope -> scope.projects().addMembers(project.id(), Set.of(fake.me()));
    }),
    PROJECTS_REMOVE_MEMBERS((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft()));
        return scope -> scope.projects().removeMembers(project.id(), Set.of(fake.me()));
    }),
    TASKS_CREATE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft())).id();
        return scope -> scope.tasks(project).create(NewTask.named(TaskName.of("A")));
    }),
    TASKS_CHANGE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft())).id();
        var task = made(fake, scope -> scope.tasks(project).create(NewTask.named(TaskName.of("A"))));
        return scope -> scope.tasks(project).change(task.id(), TaskChange.rename(TaskName.of("B")));
    }),
    TASKS_DONE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft())).id();
        var task = made(fake, scope -> scope.tasks(project).create(NewTask.named(TaskName.of("A"))));
        return scope -> scope.tasks(project).done(task);
    }),
    TASKS_REOPEN((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft())).id();
        var task = made(
                fake,
                scope -> scope.tasks(project)
                        .create(NewTask.named(TaskName.of("A")))
                        .then(scope.tasks(project)::done));
        return scope -> scope.tasks(project).reopen(task);
    }),
    TASKS_DELETE((fake, at) -> {
        var project = made(fake, scope -> scope.projects().create(draft())).id();
        var task = made(
                fake,
                scope -> scope.tasks(project)
                        .create(NewTask.named(TaskName.of("A")))
                        .then(scope.tasks(project)::done));
        return scope -> scope.tasks(project).delete(task);
    });

    private final BiFunction<InMemoryClockify, Instant, Function<WorkspaceScope, Eventual<?>>> prepare;

    WriteOperation(BiFunction<InMemoryClockify, Instant, Function<WorkspaceScope, Eventual<?>>> prepare) {
        this.prepare = prepare;
    }

    /** Puts into the fake what it works on, and gives the operation itself. */
    Function<WorkspaceScope, Eventual<?>> on(InMemoryClockify fake) {
        return prepare.apply(fake, Instant.parse("2026-03-30T07:00:00Z"));
    }

    private static NewTimeEntry entry(Instant at) {
        return new NewTimeEntry(EntryDetails.none(), new Interval(at, at.plusSeconds(600)));
    }

    private static NewProject draft() {
        return NewProject.named(ProjectName.of("Garden")).colored(new Color("#009688"));
    }

    private static Client.Archived archivedClient(InMemoryClockify fake) {
        return made(
                fake,
                scope -> scope.clients()
                        .create(NewClient.named(ClientName.of("A")))
                        .then(client -> scope.clients().archive(client, ArchiveScope.CLIENT_ONLY)));
    }

    private static <T> T made(InMemoryClockify fake, Function<WorkspaceScope, Eventual<T>> how) {
        try {
            return how.apply(fake.in(fake.workspace()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS)
                    .get();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
