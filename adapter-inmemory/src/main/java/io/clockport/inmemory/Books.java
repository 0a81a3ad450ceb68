package io.clockport.inmemory;

import io.clockport.client.Client;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.project.Project;
import io.clockport.tag.Tag;
import io.clockport.task.Task;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;

/**
 * Everything that is kept, and the one lock over it. Only values go in and come out, so nobody outside can change what is
 * kept; a write is all or nothing, and a refused one leaves nothing behind.
 */
final class Books {

    private final Store store;
    private final Shelf<User> users;
    private final Shelf<String> apiKeys;
    private final Shelf<String> apiKeysByUser;
    private final Shelf<Workspace> workspaces;
    private final Shelf<Membership> memberships;
    private final Shelf<Note> notes;
    private final NamedBook<Client> clients;
    private final NamedBook<Project> projects;
    private final NamedBook<Task> tasks;
    private final NamedBook<Tag> tags;
    private final EntryBook entries;
    private final Ids ids;
    private boolean ignoresCaseOfNames;

    Books(Store store, InstantSource clock, Quirks quirks, long idSeed) {
        this.store = store;
        users = store.shelf("users", UserForm.CODEC);
        apiKeys = store.shelf("api-keys", Codec.text());
        apiKeysByUser = store.shelf("api-keys-by-user", Codec.text());
        workspaces = store.shelf("workspaces", WorkspaceForm.CODEC);
        memberships = store.shelf("memberships", Membership.CODEC);
        notes = store.shelf("notes", Note.CODEC);
        ignoresCaseOfNames = quirks.has(Quirk.IGNORE_CASE_OF_NAMES);
        UnaryOperator<String> sameness = this::sameness;
        clients = new NamedBook<>(
                store,
                "clients",
                ClientForm.CODEC,
                client -> client.id().value(),
                client -> sameness.apply(client.name().value()));
        projects = new NamedBook<>(
                store,
                "projects",
                ProjectForm.CODEC,
                project -> project.id().value(),
                project -> project.details().client().map(ClientId::value).orElse("")
                        + "/"
                        + sameness.apply(project.name().value()));
        tasks = new NamedBook<>(
                store,
                "tasks",
                TaskForm.CODEC,
                task -> task.id().value(),
                task -> task.project() + "/" + sameness.apply(task.name().value()));
        tags = new NamedBook<>(
                store,
                "tags",
                TagForm.CODEC,
                tag -> tag.id().value(),
                tag -> sameness.apply(tag.name().value()));
        entries = new EntryBook(store);
        ids = new Ids(store.shelf("meta", Codec.text()), clock, idSeed);
    }

    synchronized <T> Either<Failure, T> read(Supplier<Either<Failure, T>> work) {
        try {
            return work.get();
        } catch (MVStoreException diskTrouble) {
            return Either.left(new Unavailable.Faulted(
                    new WriteOutcome.DidNotHappen(), "the store could not be read: " + diskTrouble.getMessage()));
        }
    }

    /** Does the work wholly or not at all. */
    synchronized <T> Either<Failure, T> write(Supplier<Either<Failure, T>> work) {
        boolean done = false;
        try {
            var outcome = work.get();
            if (outcome.isRight()) {
                store.commit();
                done = true;
            }
            return outcome;
        } catch (MVStoreException diskTrouble) {
            return Either.left(new Unavailable.Faulted(
                    new WriteOutcome.DidNotHappen(), "the store could not be written: " + diskTrouble.getMessage()));
        } finally {
            if (!done) {
                store.rollback();
            }
        }
    }

    /** What is left of a name when only that counts by which two names differ. */
    private String sameness(String name) {
        return ignoresCaseOfNames ? name.toLowerCase(Locale.ROOT) : name;
    }

    boolean ignoresCaseOfNames() {
        return ignoresCaseOfNames;
    }

    /** Takes the names that are filed for filed in this way. */
    void names(boolean ignoringCase) {
        ignoresCaseOfNames = ignoringCase;
    }

    /** Files all names anew by what counts from now on, or says which two names would be one and leaves it. */
    synchronized Either<String, Boolean> ignoreCaseOfNames(boolean ignore) {
        boolean before = ignoresCaseOfNames;
        if (ignore == before) {
            return Either.right(ignore);
        }
        try {
            return write(() -> {
                        var everything = StateDocument.of(this);
                        ignoresCaseOfNames = ignore;
                        StateDocument.load(everything, this);
                        return Either.<Failure, Boolean>right(ignore);
                    })
                    .mapLeft(failure -> {
                        ignoresCaseOfNames = before;
                        return failure.message();
                    });
        } catch (BrokenDocument twoNamesThatAreOne) {
            ignoresCaseOfNames = before;
            return Either.left(String.valueOf(twoNamesThatAreOne.getMessage()));
        }
    }

    /** Takes everything out, the keys and the people too. */
    void clear() {
        store.clear();
    }

    /** From now on ids come after this one. */
    void goOnAfter(String id) {
        ids.goOnAfter(id);
    }

    String newId() {
        return ids.next();
    }

    Optional<User> user(UserId id) {
        return users.get(id.value());
    }

    Stream<User> allUsers() {
        return users.under("");
    }

    void put(User user) {
        users.put(user.id().value(), user);
    }

    Optional<UserId> userOf(String apiKey) {
        return apiKeys.get(apiKey).map(UserId::new);
    }

    /** The keys with whom they belong to, in the order of the keys. */
    Map<String, UserId> apiKeys() {
        var keys = new TreeMap<String, UserId>();
        allUsers().forEach(user -> apiKeysByUser.under(user.id() + "/").forEach(key -> keys.put(key, user.id())));
        return keys;
    }

    void putApiKey(String apiKey, UserId user) {
        apiKeys.put(apiKey, user.value());
        apiKeysByUser.put(user + "/" + apiKey, apiKey);
    }

    Stream<Workspace> allWorkspaces() {
        return workspaces.under("");
    }

    Optional<Workspace> workspace(WorkspaceId id) {
        return workspaces.get(id.value());
    }

    void put(Workspace workspace) {
        workspaces.put(workspace.id().value(), workspace);
    }

    Optional<Membership> membership(WorkspaceId workspace, UserId user) {
        return memberships.get(workspace + "/" + user);
    }

    Stream<Membership> memberships(WorkspaceId workspace) {
        return memberships.under(workspace + "/");
    }

    void put(WorkspaceId workspace, Membership membership) {
        memberships.put(workspace + "/" + membership.user(), membership);
    }

    void removeMembership(WorkspaceId workspace, UserId user) {
        memberships.remove(workspace + "/" + user);
    }

    Optional<Note> note(String key) {
        return notes.get(key);
    }

    Stream<Note> notes() {
        return notes.under("");
    }

    void put(Note note) {
        notes.put(note.key(), note);
    }

    NamedBook<Client> clients() {
        return clients;
    }

    NamedBook<Project> projects() {
        return projects;
    }

    NamedBook<Task> tasks() {
        return tasks;
    }

    /** The tasks of one project. */
    Stream<Task> tasksOf(WorkspaceId workspace, ProjectId project) {
        return tasks.all(workspace.value()).filter(task -> task.project().equals(project));
    }

    NamedBook<Tag> tags() {
        return tags;
    }

    EntryBook entries() {
        return entries;
    }

    void close() {
        store.close();
    }
}
