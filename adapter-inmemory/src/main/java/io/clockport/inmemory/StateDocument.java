package io.clockport.inmemory;

import io.clockport.client.Client;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.project.Project;
import io.clockport.tag.Tag;
import io.clockport.task.Task;
import io.clockport.timeentry.TaskOfProject;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Everything that is kept as one document, its format numbered, and back. */
final class StateDocument {

    private static final long FORMAT = 1;

    private StateDocument() {}

    static Fields of(Books books) {
        return new Fields()
                .put("format", FORMAT)
                .putAll("users", books.allUsers().toList(), UserForm.CODEC.write())
                .putAll(
                        "apiKeys",
                        books.apiKeys().entrySet(),
                        key -> new Fields()
                                .put("key", key.getKey())
                                .put("user", key.getValue().value()))
                .putAll("workspaces", books.allWorkspaces().toList(), workspace -> write(books, workspace))
                .putAll("notes", books.notes().toList(), Note.CODEC.write());
    }

    private static Fields write(Books books, Workspace workspace) {
        var id = workspace.id();
        return new Fields()
                .put("workspace", WorkspaceForm.CODEC.write().apply(workspace))
                .putAll("memberships", books.memberships(id).toList(), Membership.CODEC.write())
                .putAll("clients", books.clients().all(id.value()).toList(), ClientForm.CODEC.write())
                .putAll("projects", books.projects().all(id.value()).toList(), ProjectForm.CODEC.write())
                .putAll("tasks", books.tasks().all(id.value()).toList(), TaskForm.CODEC.write())
                .putAll("tags", books.tags().all(id.value()).toList(), TagForm.CODEC.write())
                .putAll("timeEntries", books.entries().all(id).toList(), KeptEntry.CODEC.write());
    }

    /** Throws {@link BrokenDocument} before anything is committed when the document does not hold together. */
    static void load(Fields document, Books books) {
        if (document.number("format") != FORMAT) {
            throw new BrokenDocument("format " + document.number("format") + " is not understood, only " + FORMAT);
        }
        books.clear();
        for (var user : document.list("users")) {
            books.put(UserForm.CODEC.read().apply(user));
        }
        for (var key : document.list("apiKeys")) {
            books.putApiKey(key.text("key"), known(books, key.understood("user", UserId::new)));
        }
        for (var workspace : document.list("workspaces")) {
            load(workspace, WorkspaceForm.CODEC.read().apply(workspace.fields("workspace")), books);
        }
        document.optionalList("notes").stream().map(Note.CODEC.read()).forEach(books::put);
        if (books.allUsers().findFirst().isEmpty()) {
            throw new BrokenDocument("there is nobody in it");
        }
        books.goOnAfter(highestId(books));
    }

    private static void load(Fields fields, Workspace workspace, Books books) {
        var id = workspace.id();
        books.put(workspace);
        each(fields, "memberships", Membership.CODEC).forEach(membership -> {
            known(books, membership.user());
            books.put(id, membership);
        });
        each(fields, "clients", ClientForm.CODEC)
                .forEach(client -> keep(books.clients(), id, client, "client " + client.name()));
        each(fields, "projects", ProjectForm.CODEC).forEach(project -> {
            project.details()
                    .client()
                    .ifPresent(client -> require(books.clients().get(id.value(), client.value()), "client " + client));
            keep(books.projects(), id, project, "project " + project.name());
        });
        each(fields, "tasks", TaskForm.CODEC).forEach(task -> {
            require(books.projects().get(id.value(), task.project().value()), "project " + task.project());
            keep(books.tasks(), id, task, "task " + task.name());
        });
        each(fields, "tags", TagForm.CODEC).forEach(tag -> keep(books.tags(), id, tag, "tag " + tag.name()));
        each(fields, "timeEntries", KeptEntry.CODEC).forEach(kept -> load(books, id, kept));
    }

    private static void load(Books books, WorkspaceId id, KeptEntry kept) {
        var details = kept.entry().details();
        known(books, kept.entry().owner());
        details.project()
                .ifPresent(project -> require(books.projects().get(id.value(), project.value()), "project " + project));
        TaskOfProject.check(details, task -> books.tasks().get(id.value(), task.value()))
                .getOrElseThrow(
                        refused -> new BrokenDocument("entry " + kept.entry().id() + ": " + refused.message()));
        details.tags().forEach(tag -> require(books.tags().get(id.value(), tag.value()), "tag " + tag));
        if (books.entries().get(id, kept.entry().id()).isPresent()) {
            throw new BrokenDocument("time entry " + kept.entry().id() + " is there twice");
        }
        if (kept.entry().content().end().isEmpty()
                && books.entries().running(id, kept.entry().owner()).isPresent()) {
            throw new BrokenDocument("two timers of user " + kept.entry().owner() + " run in workspace " + id);
        }
        books.entries().put(id, kept);
    }

    private static <T> List<T> each(Fields fields, String name, Codec<T> codec) {
        return fields.list(name).stream().map(codec.read()).toList();
    }

    private static <T> void keep(NamedBook<T> book, WorkspaceId workspace, T thing, String what) {
        if (book.holds(workspace.value(), thing) || book.isTaken(workspace.value(), thing)) {
            throw new BrokenDocument(what + " is there twice");
        }
        book.put(workspace.value(), thing);
    }

    private static UserId known(Books books, UserId user) {
        require(books.user(user), "user " + user);
        return user;
    }

    private static void require(Optional<?> thing, String what) {
        if (thing.isEmpty()) {
            throw new BrokenDocument("there is no " + what + " in the document, but something refers to it");
        }
    }

    /** New ids must not meet old ones, whatever the clock says. */
    private static String highestId(Books books) {
        var ids = new TreeSet<String>();
        books.allUsers().map(User::id).map(UserId::value).forEach(ids::add);
        books.allWorkspaces().map(Workspace::id).forEach(workspace -> {
            ids.add(workspace.value());
            books.clients().all(workspace.value()).map(Client::id).forEach(id -> ids.add(id.value()));
            books.projects().all(workspace.value()).map(Project::id).forEach(id -> ids.add(id.value()));
            books.tasks().all(workspace.value()).map(Task::id).forEach(id -> ids.add(id.value()));
            books.tags().all(workspace.value()).map(Tag::id).forEach(id -> ids.add(id.value()));
            books.entries()
                    .all(workspace)
                    .forEach(kept -> ids.add(kept.entry().id().value()));
        });
        return ids.last();
    }
}
