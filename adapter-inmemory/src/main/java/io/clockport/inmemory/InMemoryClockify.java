package io.clockport.inmemory;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.user.Users;
import io.clockport.workspace.Workspaces;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Clockify in this process, or in one file: the behaviour of the service at the level of the ports. This object is the
 * account of its owner; {@link #as} gives other people's. Answers are there at once, on the caller's thread, unless a fault
 * delays them. Safe to share between threads.
 */
public final class InMemoryClockify implements Clockify {

    private final Store store;
    private final Books books;
    private final Faults faults;
    private final AdjustableClock clock;
    private final UserId owner;
    private volatile Quirks quirks;

    private InMemoryClockify(Store store, AdjustableClock clock, Quirks quirks, Seed seed, long idSeed) {
        this.store = store;
        this.clock = clock;
        this.quirks = quirks;
        this.faults = new Faults();
        this.books = new Books(store, clock, quirks, idSeed);
        this.owner = owner(seed);
    }

    /** A working fake with a company in it: the people, projects and weeks of {@link Seed#demo()}. */
    public static InMemoryClockify seeded() {
        return builder().seed(Seed.demo()).build();
    }

    /** A working fake with one person and their empty workspace. */
    public static InMemoryClockify empty() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A fake that lasts in this file, made when it is not there. Close it to let others have the file. */
    public static Either<StoreProblem, InMemoryClockify> open(Path file) {
        return builder().open(file);
    }

    private UserId owner(Seed seed) {
        var first = books.read(() -> Either.right(books.allUsers().findFirst())).get();
        return first.map(user -> user.id()).orElseGet(() -> seed.plant(this, new Backstage(books, clock)));
    }

    @Override
    public Users users() {
        return account().users();
    }

    @Override
    public Workspaces workspaces() {
        return account().workspaces();
    }

    @Override
    public WorkspaceScope in(WorkspaceId workspace) {
        return account().in(workspace);
    }

    /** The same Clockify as this person sees it, with their rights and with the quirks that it has now. */
    public Clockify as(UserId user) {
        return new Account(books, faults, clock, quirks, user);
    }

    private Account account() {
        return new Account(books, faults, clock, quirks, owner);
    }

    /** The person whose account this object is. */
    public UserId me() {
        return owner;
    }

    /** Their first workspace. */
    public WorkspaceId workspace() {
        return backstage().workspaces().stream()
                .filter(workspace -> backstage().memberships(workspace.id()).stream()
                        .anyMatch(membership -> membership.user().equals(me())))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Which disputed behaviour it has. */
    public Quirks quirks() {
        return quirks;
    }

    /**
     * Has this disputed behaviour from now on. Two names can turn out to be one by it; then nothing changes, and it says which.
     * A view that {@link #as} gave before keeps the quirks that it had.
     */
    public Either<String, Quirks> change(Quirks newQuirks) {
        return books.ignoreCaseOfNames(newQuirks.has(Quirk.IGNORE_CASE_OF_NAMES))
                .map(filed -> {
                    quirks = newQuirks;
                    return newQuirks;
                });
    }

    /** What goes wrong on demand. */
    public Faults faults() {
        return faults;
    }

    /** What a test can do and no port should. */
    public Backstage backstage() {
        return new Backstage(books, clock);
    }

    /** At most so many of everybody's timers that run, whoever asks; no fault falls on it. */
    public List<RunningTimer> runningTimers(int atMost) {
        return books.<List<RunningTimer>>read(
                        () -> Either.right(RunningTimer.in(books).limit(atMost).toList()))
                .get();
    }

    /** Whether it has snapshots; a fake in a file has none. */
    public boolean hasSnapshots() {
        return store instanceof MemoryStore;
    }

    /** Everything that is kept, to come back to. A fake in a file has none: copy the file, or export it. */
    public Snapshot snapshot() {
        return books.<Snapshot>read(() -> Either.right(new Snapshot(inMemory().snapshot(), books.ignoresCaseOfNames())))
                .get();
    }

    /** Goes back to what was kept then, ids included, and to whether the case of names counted. */
    public void restore(Snapshot snapshot) {
        books.write(() -> {
            inMemory().restore(snapshot.shelves());
            books.names(snapshot.ignoresCaseOfNames());
            quirks = quirks.with(Quirk.IGNORE_CASE_OF_NAMES, snapshot.ignoresCaseOfNames());
            return Either.right(snapshot);
        });
    }

    /** Writes everything that is kept as one JSON document; see the reference of its format. */
    public void exportTo(Writer out) throws IOException {
        JsonText.write(books.read(() -> Either.right(StateDocument.of(books))).get(), out, true);
    }

    /** Replaces everything that is kept by the document, or says why it cannot be used and keeps what is there. */
    public Either<String, InMemoryClockify> importFrom(Reader in) throws IOException {
        try {
            var document = JsonText.read(in);
            return books.write(() -> {
                        StateDocument.load(document, books);
                        return Either.right(this);
                    })
                    .mapLeft(failure -> failure.message());
        } catch (BrokenDocument unusable) {
            return Either.left(String.valueOf(unusable.getMessage()));
        }
    }

    @Override
    public void close() {
        books.close();
    }

    private MemoryStore inMemory() {
        if (store instanceof MemoryStore memory) {
            return memory;
        }
        throw new IllegalStateException("a fake in a file has no snapshots; export it instead");
    }

    /** How a fake is to be. What is not said has a sensible value. */
    public static final class Builder {

        private @Nullable InstantSource clock;
        private Seed seed = Seed.empty();
        private Quirks quirks = Quirks.byDefault();
        private long idSeed = 1;

        private Builder() {}

        /** By which clock it goes; without one it stands still on a Monday in March 2026, or runs when it is in a file. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** What is in it at first. */
        public Builder seed(Seed initial) {
            seed = initial;
            return this;
        }

        public Builder quirks(Quirks switches) {
            quirks = switches;
            return this;
        }

        /** Makes ids differ from those of another fake; the same number makes the same ids. */
        public Builder ids(long number) {
            idSeed = number;
            return this;
        }

        public InMemoryClockify build() {
            var source = Optional.ofNullable(clock).orElseGet(Builder::mondayInMarch);
            return new InMemoryClockify(new MemoryStore(), new AdjustableClock(source), quirks, seed, idSeed);
        }

        private static InstantSource mondayInMarch() {
            return InstantSource.fixed(Instant.parse("2026-03-30T08:00:00Z"));
        }

        /** The fake in this file, or why it cannot be opened. The seed counts only when the file is new. */
        public Either<StoreProblem, InMemoryClockify> open(Path file) {
            var source = Optional.ofNullable(clock).orElseGet(InstantSource::system);
            return FileStores.open(file)
                    .map(store -> new InMemoryClockify(store, new AdjustableClock(source), quirks, seed, idSeed));
        }
    }
}
