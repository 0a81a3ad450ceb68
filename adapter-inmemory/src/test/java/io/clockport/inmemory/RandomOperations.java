package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.WorkspaceScope;
import io.clockport.failure.Failure;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TimeEntryId;
import io.clockport.inmemory.WorkspaceModel.Named;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectName;
import io.clockport.tag.Tag;
import io.clockport.tag.TagName;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Does the same to a fake and to a model of it, step by step, and demands the same answer to each step. */
final class RandomOperations {

    private final Random random;
    private final InMemoryClockify fake;
    private final WorkspaceScope workspace;
    private final RandomValues values;
    private final WorkspaceModel model = new WorkspaceModel();
    private final List<TagId> tags = new ArrayList<>(List.of(new TagId("5e0000000000000000000001")));
    private final List<TimeEntryId> entries = new ArrayList<>(List.of(new TimeEntryId("5e0000000000000000000002")));
    private final List<Project.Active> projects = new ArrayList<>();

    /** Every project is remembered as it was when it was made, so that what is handed in later is mostly stale. */
    RandomOperations(long seed, InMemoryClockify fake) {
        this.random = new Random(seed);
        this.fake = fake;
        this.workspace = fake.in(fake.workspace());
        this.values = new RandomValues(random);
        createProject("first");
    }

    WorkspaceModel.Picture expected() {
        return model.picture();
    }

    void step() {
        switch (random.nextInt(18)) {
            case 0 -> createTag();
            case 1 -> renameTag(values.one(tags), values.name());
            case 2 -> archiveTag(values.one(tags));
            case 3 -> restoreTag(values.one(tags));
            case 4 -> deleteTag(values.one(tags));
            case 5 -> createProject(values.name());
            case 6 -> renameProject(values.one(projects).id(), values.name());
            case 7 -> archiveProject(values.one(projects));
            case 8 -> restoreProject(values.one(projects).archived());
            case 9 -> deleteProject(values.one(projects).archived());
            case 10, 11 -> start(values.details(projects, tags), values.moment());
            case 12 -> stop(values.one(entries), values.moment());
            case 13 -> log(values.details(projects, tags), values.moment(), values.moment());
            case 14 -> change(values.one(entries), values.edit(projects, tags));
            case 15 -> changeMany();
            case 16 -> duplicate(values.one(entries));
            default -> deleteMany();
        }
    }

    private void createTag() {
        var name = values.name();
        var answer = outcome(workspace.tags().create(new TagName(name)));
        agree(answer, WorkspaceModel.refusalOfName(model.tags, Optional.empty(), name), () -> {
            tags.add(answer.get().id());
            model.tags.put(answer.get().id(), new Named(name, false));
        });
    }

    private void renameTag(TagId id, String name) {
        var answer = outcome(workspace.tags().rename(id, new TagName(name)));
        agree(
                answer,
                WorkspaceModel.refusalOfName(model.tags, Optional.of(id), name),
                () -> model.tags.computeIfPresent(id, (same, before) -> new Named(name, before.archived())));
    }

    private void archiveTag(TagId id) {
        var answer = outcome(workspace.tags().archive(new Tag.Active(id, new TagName("stale"))));
        agree(
                answer,
                WorkspaceModel.refusalOfUnknown(model.tags, id),
                () -> model.tags.computeIfPresent(id, (same, before) -> new Named(before.name(), true)));
    }

    private void restoreTag(TagId id) {
        var answer = outcome(workspace.tags().restore(new Tag.Archived(id, new TagName("stale"))));
        agree(
                answer,
                WorkspaceModel.refusalOfUnknown(model.tags, id),
                () -> model.tags.computeIfPresent(id, (same, before) -> new Named(before.name(), false)));
    }

    private void deleteTag(TagId id) {
        agree(
                outcome(workspace.tags().delete(id)),
                WorkspaceModel.refusalOfUnknown(model.tags, id),
                () -> model.deleteTag(id));
    }

    private void createProject(String name) {
        var answer = outcome(workspace.projects().create(NewProject.named(new ProjectName(name))));
        agree(answer, WorkspaceModel.refusalOfName(model.projects, Optional.empty(), name), () -> {
            projects.add(answer.get());
            model.projects.put(answer.get().id(), new Named(name, false));
        });
    }

    private void renameProject(ProjectId id, String name) {
        agree(
                outcome(workspace.projects().change(id, ProjectChange.rename(new ProjectName(name)))),
                WorkspaceModel.refusalOfName(model.projects, Optional.of(id), name),
                () -> model.projects.computeIfPresent(id, (same, before) -> new Named(name, before.archived())));
    }

    private void archiveProject(Project.Active stale) {
        agree(
                outcome(workspace.projects().archive(stale)),
                WorkspaceModel.refusalOfUnknown(model.projects, stale.id()),
                () -> model.projects.computeIfPresent(stale.id(), (same, before) -> new Named(before.name(), true)));
    }

    private void restoreProject(Project.Archived stale) {
        agree(
                outcome(workspace.projects().restore(stale)),
                WorkspaceModel.refusalOfUnknown(model.projects, stale.id()),
                () -> model.projects.computeIfPresent(stale.id(), (same, before) -> new Named(before.name(), false)));
    }

    private void deleteProject(Project.Archived stale) {
        agree(
                outcome(workspace.projects().delete(stale)),
                model.refusalOfDelete(stale.id()),
                () -> model.deleteProject(stale.id()));
    }

    private void start(EntryDetails details, Instant start) {
        var content = new EntryContent(details, start, Optional.empty());
        var answer = outcome(workspace.timeEntries().start(fake.me(), new NewTimer(details, start)));
        agree(answer, model.refusalOf(content), () -> keep(answer.get(), content, start));
    }

    private void log(EntryDetails details, Instant one, Instant other) {
        var interval = one.isBefore(other) ? new Interval(one, other) : new Interval(other, one);
        var content = new EntryContent(details, interval.start(), Optional.of(interval.end()));
        var answer = outcome(workspace.timeEntries().log(fake.me(), new NewTimeEntry(details, interval)));
        agree(answer, model.refusalOf(content), () -> keep(answer.get(), content, interval.start()));
    }

    private void stop(TimeEntryId id, Instant end) {
        var start =
                Optional.ofNullable(model.content(id)).map(EntryContent::start).orElse(end);
        var timer = new TimeEntry.Running(id, fake.me(), EntryDetails.none(), start, false);
        agree(
                outcome(workspace.timeEntries().stop(timer, end)),
                model.refusalOfStop(id, end),
                () -> model.stop(id, end));
    }

    private void change(TimeEntryId id, RandomValues.Edit edit) {
        var edits = new LinkedHashMap<TimeEntryId, UnaryOperator<EntryContent>>();
        edits.put(id, edit.meaning());
        var answer = outcome(workspace.timeEntries().change(id, edit.change()));
        agree(answer, model.change(edits, now()), () -> {});
    }

    private void changeMany() {
        var changes = new LinkedHashMap<TimeEntryId, TimeEntryChange>();
        var edits = new LinkedHashMap<TimeEntryId, UnaryOperator<EntryContent>>();
        Stream.generate(() -> values.one(entries)).limit(3).distinct().forEach(id -> {
            var edit = values.edit(projects, tags);
            changes.put(id, edit.change());
            edits.put(id, edit.meaning());
        });
        var answer = outcome(workspace.timeEntries().changeMany(fake.me(), changes));
        agree(answer, model.change(edits, now()), () -> {});
    }

    private void duplicate(TimeEntryId id) {
        var answer = outcome(workspace.timeEntries().duplicate(id));
        agree(answer, model.refusalOfUnknown(id), () -> {
            var original = model.content(id);
            var start = original.end().isPresent() ? original.start() : now();
            keep(answer.get(), new EntryContent(original.details(), start, original.end()), start);
        });
    }

    private void deleteMany() {
        var ids = new HashSet<>(List.of(values.one(entries)));
        ids.add(values.one(entries));
        var refusal =
                ids.stream().flatMap(id -> model.refusalOfUnknown(id).stream()).findFirst();
        agree(
                outcome(workspace.timeEntries().deleteMany(fake.me(), ids)),
                refusal.map(type -> type),
                () -> ids.forEach(model::deleteEntry));
    }

    private void keep(TimeEntry entry, EntryContent content, Instant since) {
        entries.add(entry.id());
        model.put(entry.id(), content, since);
    }

    private Instant now() {
        return fake.backstage().clock().instant();
    }

    private static void agree(
            Either<Failure, ?> answer, Optional<Class<? extends Failure>> refusal, Runnable consequence) {
        assertThat(answer.isLeft() ? Optional.of(answer.getLeft().getClass()) : Optional.empty())
                .as("the refusal of %s", answer)
                .isEqualTo(refusal);
        if (refusal.isEmpty()) {
            consequence.run();
        }
    }
}
