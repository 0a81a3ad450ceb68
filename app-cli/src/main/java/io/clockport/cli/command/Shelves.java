package io.clockport.cli.command;

import io.clockport.cli.completion.KnownName;
import io.clockport.cli.names.Named;
import io.clockport.client.Client;
import io.clockport.client.ClientFilter;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.paging.NameMatch;
import io.clockport.project.Project;
import io.clockport.project.ProjectFilter;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.task.Task;
import io.clockport.task.TaskFilter;
import java.util.Optional;

/** The shelves of a workspace. */
final class Shelves {

    private Shelves() {}

    static Shelf<Project> projects(Books books) {
        var projects = books.scope().projects();
        return new Shelf<>(
                "project",
                KnownName.NO_PARENT,
                "clockport projects list",
                part -> projects.matching(ProjectFilter.all().named(NameMatch.containing(part))),
                id -> projects.get(new ProjectId(id)),
                project -> new Named<>(
                        project.id().value(),
                        project.name().value(),
                        () -> shown(project, books),
                        project.fold(active -> true, archived -> false),
                        project),
                word -> Qualified.project(word, books),
                false,
                books.notes());
    }

    static Shelf<Client> clients(Books books) {
        var clients = books.scope().clients();
        return new Shelf<>(
                "client",
                KnownName.NO_PARENT,
                "clockport clients list",
                part -> clients.matching(ClientFilter.all().named(part)),
                id -> clients.get(new ClientId(id)),
                client -> named(
                        client.id().value(),
                        client.name().value(),
                        client.fold(active -> true, archived -> false),
                        client),
                word -> Optional.empty(),
                false,
                books.notes());
    }

    static Shelf<Tag> tags(Books books) {
        var tags = books.scope().tags();
        return new Shelf<>(
                "tag",
                KnownName.NO_PARENT,
                "clockport tags list",
                part -> tags.matching(TagFilter.all().named(NameMatch.containing(part))),
                id -> tags.get(new TagId(id)),
                tag -> named(tag.id().value(), tag.name().value(), tag.fold(active -> true, archived -> false), tag),
                word -> Optional.empty(),
                false,
                books.notes());
    }

    static Shelf<Task> tasks(Books books, Project project) {
        var tasks = books.scope().tasks(project.id());
        return new Shelf<>(
                "task",
                project.name().value(),
                "clockport tasks list -p \"" + project.name() + "\"",
                part -> tasks.matching(TaskFilter.all().named(NameMatch.containing(part))),
                id -> tasks.get(new TaskId(id)),
                task -> named(task.id().value(), task.name().value(), task.fold(open -> true, done -> false), task),
                word -> Optional.empty(),
                false,
                books.notes());
    }

    /** With its client, because two clients may have projects of the same name. */
    private static String shown(Project project, Books books) {
        var client = project.details()
                .client()
                .map(id -> new ClientNames(books).of(id) + "/")
                .orElse("");
        return client + project.name() + " (" + project.id().value() + ")";
    }

    static <T> Named<T> named(String id, String name, boolean used, T thing) {
        return new Named<>(id, name, name + " (" + id + ")", used, thing);
    }
}
