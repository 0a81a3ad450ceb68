package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.cli.entry.Label;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Problem;
import io.clockport.client.Client;
import io.clockport.client.ClientFilter;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.id.Id;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.project.Project;
import io.clockport.project.ProjectFilter;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the names of what entries are about, asking for each once. What was deleted meanwhile says so. */
final class Naming {

    private final Books books;
    private final Map<Id, Eventual<Label>> labels = new HashMap<>();
    private final Lookup<ProjectId, Project> projects;
    private final Lookup<ClientId, Client> clients;
    private final Lookup<TagId, Tag> tags;

    Naming(Books books) {
        var scope = books.scope();
        this.books = books;
        this.projects = new Lookup<>(
                id -> scope.projects().get(id), () -> scope.projects().matching(ProjectFilter.all()), Project::id);
        this.clients = new Lookup<>(
                id -> scope.clients().get(id), () -> scope.clients().matching(ClientFilter.all()), Client::id);
        this.tags = new Lookup<>(id -> scope.tags().get(id), () -> scope.tags().matching(TagFilter.all()), Tag::id);
    }

    /** Names one entry. */
    static Either<Problem, NamedEntry> of(Books books, TimeEntry entry) {
        return new Naming(books).name(entry);
    }

    Either<Problem, List<NamedEntry>> all(List<? extends TimeEntry> entries) {
        var named = new ArrayList<NamedEntry>();
        for (var entry : entries) {
            var one = name(entry);
            if (one.isLeft()) {
                return Either.left(one.getLeft());
            }
            named.add(one.get());
        }
        return Either.right(named);
    }

    Either<Problem, NamedEntry> name(TimeEntry entry) {
        var about = entry.details();
        return Await.value(project(about)
                        .then(project -> client(project)
                                .then(client -> task(about)
                                        .then(task -> tags(about.tags())
                                                .map(tags -> new NamedEntry(
                                                        entry,
                                                        about.project()
                                                                .map(id -> label(
                                                                        id,
                                                                        project.map(found -> found.name()
                                                                                .value()))),
                                                        client,
                                                        task,
                                                        tags))))))
                .peek(named -> books.watch().saw(named, books.me()));
    }

    private Eventual<Optional<Project>> project(EntryDetails about) {
        return about.project().map(projects::find).orElseGet(() -> Eventual.of(Optional.empty()));
    }

    private Eventual<Optional<Label>> client(Optional<Project> project) {
        return project.flatMap(found -> found.details().client())
                .map(id -> clients.find(id)
                        .map(client -> Optional.of(
                                label(id, client.map(found -> found.name().value())))))
                .orElseGet(() -> Eventual.of(Optional.empty()));
    }

    private Eventual<Optional<Label>> task(EntryDetails about) {
        return about.project()
                .flatMap(project -> about.task()
                        .map(id -> named(
                                        id,
                                        () -> books.scope()
                                                .tasks(project)
                                                .get(id)
                                                .map(task -> task.name().value()))
                                .map(Optional::of)))
                .orElseGet(() -> Eventual.of(Optional.empty()));
    }

    private Eventual<List<Label>> tags(List<TagId> ids) {
        Eventual<List<Label>> found = Eventual.of(List.of());
        for (var id : ids) {
            var tag = tags.find(id)
                    .map(one -> label(id, one.map(known -> known.name().value())));
            found = found.then(before -> tag.map(label -> {
                var all = new ArrayList<>(before);
                all.add(label);
                return all;
            }));
        }
        return found;
    }

    private Eventual<Label> named(Id id, Supplier<Eventual<String>> name) {
        return labels.computeIfAbsent(id, unknown -> present(name.get()).map(found -> label(id, found)));
    }

    private static Label label(Id id, Optional<String> name) {
        return new Label(id, name.orElse("(deleted " + id.kind() + ")"));
    }

    /** The value, or nothing when there is no such thing any more. */
    private static <T> Eventual<Optional<T>> present(Eventual<T> eventual) {
        return eventual.map(Optional::of).recover(Naming::gone);
    }

    private static <T> Eventual<Optional<T>> gone(Failure failure) {
        return failure instanceof Refused.NotFound ? Eventual.of(Optional.empty()) : Eventual.failed(failure);
    }
}
