package io.clockport.fake;

import io.clockport.WorkspaceScope;
import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientFilter;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.id.UserId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.paging.PageSource;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectName;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Something that changes something, chosen from few words and few moments so that much of it says the same. */
record RandomOperation(String name, Function<WorkspaceScope, Eventual<?>> act) {

    private static final Instant SEVEN = Instant.parse("2026-03-30T07:00:00Z");

    static RandomOperation next(Random random, InMemoryClockify fake) {
        var scope = fake.in(fake.workspace());
        var me = fake.me();
        return switch (random.nextInt(11)) {
            case 0, 1 -> log(random, me);
            case 2 -> start(random, me);
            case 3, 4 ->
                one(random, entries(fake)).map(entry -> onEntry(random, entry)).orElseGet(() -> log(random, me));
            case 5 -> several(random, me, entries(fake));
            case 6 -> tag(random, all(scope.tags().matching(TagFilter.all())));
            case 7 -> client(random, all(scope.clients().matching(ClientFilter.all())));
            case 8, 9 -> project(random, me, all(scope.projects().matching(ProjectFilter.all())));
            default ->
                one(random, entries(fake)).map(RandomOperation::duplicate).orElseGet(() -> start(random, me));
        };
    }

    static List<TimeEntry> entries(InMemoryClockify fake) {
        return all(fake.in(fake.workspace()).timeEntries().of(fake.me(), EntryFilter.all()));
    }

    Eventual<?> on(WorkspaceScope scope) {
        return act.apply(scope);
    }

    static RandomOperation log(Random random, UserId me) {
        var begin = SEVEN.plusSeconds(60L * random.nextInt(2));
        var entry = new NewTimeEntry(details(random), new Interval(begin, begin.plusSeconds(600)));
        return new RandomOperation("log " + entry, scope -> scope.timeEntries().log(me, entry));
    }

    private static RandomOperation start(Random random, UserId me) {
        var timer = new NewTimer(details(random), SEVEN.plusSeconds(60L * random.nextInt(3)));
        return new RandomOperation(
                "start " + timer, scope -> scope.timeEntries().start(me, timer));
    }

    private static RandomOperation duplicate(TimeEntry entry) {
        return new RandomOperation(
                "duplicate " + entry, scope -> scope.timeEntries().duplicate(entry.id()));
    }

    private static RandomOperation onEntry(Random random, TimeEntry entry) {
        if (entry instanceof TimeEntry.Running running && random.nextBoolean()) {
            var end = entry.start().plusSeconds(900);
            return new RandomOperation(
                    "stop " + entry, scope -> scope.timeEntries().stop(running, end));
        }
        if (random.nextInt(4) == 0) {
            boolean invoiced = random.nextBoolean();
            return new RandomOperation(
                    "mark " + entry + " as invoiced: " + invoiced,
                    scope -> scope.timeEntries().markInvoiced(Set.of(entry.id()), invoiced));
        }
        if (random.nextInt(3) == 0) {
            return new RandomOperation(
                    "delete " + entry, scope -> scope.timeEntries().delete(entry.id()));
        }
        var text = word(random);
        return new RandomOperation(
                "describe " + entry + " as " + text,
                scope -> scope.timeEntries().change(entry.id(), TimeEntryChange.describe(Description.of(text))));
    }

    private static RandomOperation several(Random random, UserId me, List<TimeEntry> entries) {
        if (entries.size() < 2) {
            return log(random, me);
        }
        var first = entries.get(0).id();
        var second = entries.get(1).id();
        if (random.nextInt(3) == 0) {
            return new RandomOperation(
                    "delete both",
                    scope -> scope.timeEntries()
                            .deleteMany(me, Set.of(first, second))
                            .map(Set::copyOf));
        }
        var billable = TimeEntryChange.billable(random.nextBoolean());
        return new RandomOperation(
                "change both", scope -> scope.timeEntries().changeMany(me, Map.of(first, billable, second, billable)));
    }

    private static RandomOperation tag(Random random, List<Tag> tags) {
        var name = TagName.of(word(random));
        var tag = one(random, tags);
        if (tag.isEmpty() || random.nextInt(3) == 0) {
            return new RandomOperation(
                    "create tag " + name, scope -> scope.tags().create(name));
        }
        var id = tag.get().id();
        return switch (random.nextInt(3)) {
            case 0 ->
                new RandomOperation(
                        "rename tag to " + name, scope -> scope.tags().rename(id, name));
            case 1 -> new RandomOperation("turn " + tag.get(), scope -> turned(scope, tag.get()));
            default ->
                new RandomOperation("delete " + tag.get(), scope -> scope.tags().delete(id));
        };
    }

    private static Eventual<?> turned(WorkspaceScope scope, Tag tag) {
        return tag instanceof Tag.Active active
                ? scope.tags().archive(active)
                : scope.tags().restore((Tag.Archived) tag);
    }

    private static RandomOperation client(Random random, List<Client> clients) {
        var client = one(random, clients);
        var draft = NewClient.named(ClientName.of(word(random)));
        if (client.isEmpty() || random.nextInt(3) == 0) {
            return new RandomOperation(
                    "create " + draft, scope -> scope.clients().create(draft));
        }
        if (client.get() instanceof Client.Active active) {
            return new RandomOperation(
                    "archive " + active,
                    scope -> scope.clients().archive(active, ArchiveScope.WITH_PROJECTS_AND_TASKS));
        }
        var archived = (Client.Archived) client.get();
        return random.nextBoolean()
                ? new RandomOperation(
                        "delete " + archived, scope -> scope.clients().delete(archived))
                : new RandomOperation(
                        "restore " + archived, scope -> scope.clients().restore(archived));
    }

    private static RandomOperation project(Random random, UserId me, List<Project> projects) {
        var project = one(random, projects);
        var name = ProjectName.of(word(random) + " project");
        if (project.isEmpty() || random.nextInt(4) == 0) {
            var draft = NewProject.named(name).colored(new Color("#009688"));
            return new RandomOperation(
                    "create " + draft, scope -> scope.projects().create(draft));
        }
        var id = project.get().id();
        return switch (random.nextInt(4)) {
            case 0 ->
                new RandomOperation(
                        "rename project to " + name, scope -> scope.projects().change(id, ProjectChange.rename(name)));
            case 1 -> new RandomOperation("remove me", scope -> scope.projects().removeMembers(id, Set.of(me)));
            case 2 -> new RandomOperation("add me", scope -> scope.projects().addMembers(id, Set.of(me)));
            default -> new RandomOperation("move on " + project.get(), scope -> movedOn(scope, project.get()));
        };
    }

    private static Eventual<?> movedOn(WorkspaceScope scope, Project project) {
        return project instanceof Project.Active active
                ? scope.projects().archive(active)
                : scope.projects().delete((Project.Archived) project);
    }

    private static EntryDetails details(Random random) {
        return EntryDetails.describedAs(Description.of(word(random)));
    }

    private static String word(Random random) {
        return List.of("dig", "plant", "rest").get(random.nextInt(3));
    }

    private static <T> Optional<T> one(Random random, List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(random.nextInt(items.size())));
    }

    private static <T> List<T> all(PageSource<T> source) {
        try {
            return source.collect(200)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS)
                    .get();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
