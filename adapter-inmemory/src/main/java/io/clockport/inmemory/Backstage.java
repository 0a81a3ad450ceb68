package io.clockport.inmemory;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.money.Money;
import io.clockport.user.AccountStatus;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.WorkspaceSettings;
import io.vavr.control.Either;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a test or a server of the fake can do and no port should: hire people, change settings, look up a key. Nothing here
 * asks for rights. Safe to use from any thread; each operation is all or nothing.
 */
public final class Backstage {

    private final Books books;
    private final AdjustableClock clock;

    Backstage(Books books, AdjustableClock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** The clock that everything here goes by. */
    public AdjustableClock clock() {
        return clock;
    }

    /** A person who is in no workspace yet. */
    public UserId addUser(String name, String email, ZoneId zone) {
        return done(() -> {
            var id = new UserId(books.newId());
            books.put(Persons.withAccount(id, name, email, zone));
            return id;
        });
    }

    /** A person of whom no more is known than an address. */
    public UserId addUser(String email, AccountStatus status) {
        return done(() -> {
            var id = new UserId(books.newId());
            books.put(Persons.knownByAddress(id, email, status));
            return id;
        });
    }

    /** People who have a name and no address, and so no account to enter: members of the workspace at once, all or none. */
    public List<UserId> addLimitedUsers(WorkspaceId workspace, List<String> names) {
        return done(() -> names.stream()
                .map(name -> {
                    var id = new UserId(books.newId());
                    books.put(Persons.limited(id, name));
                    join(workspace, new Membership(id, Role.MEMBER, MembershipStatus.ACTIVE));
                    return id;
                })
                .toList());
    }

    /** Calls the person by another name; a person who is not there is a defect of the caller. */
    public void rename(UserId user, String name) {
        done(() -> {
            books.put(Persons.renamed(books.user(user).orElseThrow(), name));
            return user;
        });
    }

    /** An empty workspace with its owner, who moves there when they have none. */
    public WorkspaceId addWorkspace(String name, UserId owner, String currency, WorkspaceSettings settings) {
        return done(() -> {
            var id = new WorkspaceId(books.newId());
            books.put(new Workspace(id, name, Money.zero(currency), settings));
            join(id, new Membership(owner, Role.OWNER, MembershipStatus.ACTIVE));
            return id;
        });
    }

    /** Puts the person into the workspace, or changes what they are there. */
    public void setMembership(WorkspaceId workspace, UserId user, Role role, MembershipStatus status) {
        done(() -> {
            join(workspace, new Membership(user, role, status));
            return user;
        });
    }

    private void join(WorkspaceId workspace, Membership membership) {
        books.put(workspace, membership);
        books.user(membership.user())
                .filter(user -> user.defaultWorkspace().isEmpty())
                .map(user -> Persons.settledIn(workspace, user))
                .ifPresent(books::put);
    }

    /** Takes the person out of the workspace. What they tracked there stays. */
    public void removeMembership(WorkspaceId workspace, UserId user) {
        done(() -> {
            books.removeMembership(workspace, user);
            return user;
        });
    }

    public List<Membership> memberships(WorkspaceId workspace) {
        return seen(() -> books.memberships(workspace).toList());
    }

    /** Changes the workspace's settings; a workspace that is not there is a defect of the caller. */
    public void changeSettings(WorkspaceId workspace, UnaryOperator<WorkspaceSettings> change) {
        done(() -> {
            var before = books.workspace(workspace).orElseThrow();
            books.put(new Workspace(workspace, before.name(), before.hourlyRate(), change.apply(before.settings())));
            return workspace;
        });
    }

    public void setHourlyRate(WorkspaceId workspace, Money rate) {
        done(() -> {
            var before = books.workspace(workspace).orElseThrow();
            books.put(new Workspace(workspace, before.name(), rate, before.settings()));
            return workspace;
        });
    }

    public List<Workspace> workspaces() {
        return seen(() -> books.allWorkspaces().toList());
    }

    public List<User> users() {
        return seen(() -> books.allUsers().toList());
    }

    /** Replaces what is kept about a person. */
    public void put(User user) {
        done(() -> {
            books.put(user);
            return user;
        });
    }

    /** Lets the key open the person's account. */
    public void setApiKey(UserId user, String apiKey) {
        done(() -> {
            books.putApiKey(apiKey, user);
            return user;
        });
    }

    public Optional<UserId> userOf(String apiKey) {
        return seen(() -> books.userOf(apiKey));
    }

    /** Marks an entry as part of an approved timesheet, or takes the mark off. */
    public Either<Failure, TimeEntryId> approve(WorkspaceId workspace, TimeEntryId entry, boolean approved) {
        return books.write(() -> books.entries()
                .get(workspace, entry)
                .<Either<Failure, TimeEntryId>>map(kept -> {
                    books.entries().put(workspace, kept.approved(approved));
                    return Either.right(entry);
                })
                .orElseGet(() -> Either.left(new Refused.NotFound(entry))));
    }

    public boolean isInvoiced(WorkspaceId workspace, TimeEntryId entry) {
        return seen(() ->
                books.entries().get(workspace, entry).map(KeptEntry::invoiced).orElse(false));
    }

    /** What was kept under this key. Notes are part of the state: they come and go with it. */
    public Optional<String> note(String key) {
        return seen(() -> books.note(key).map(Note::text));
    }

    /** Keeps a text with the state, for a server that must remember what the domain does not know. */
    public void setNote(String key, String text) {
        done(() -> {
            books.put(new Note(key, text));
            return key;
        });
    }

    private <T> T done(Supplier<T> work) {
        return books.<T>write(() -> Either.right(work.get()))
                .getOrElseThrow(failure -> new IllegalStateException(failure.message()));
    }

    private <T> T seen(Supplier<T> look) {
        return books.<T>read(() -> Either.right(look.get())).get();
    }
}
