package io.clockport.http;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.id.WorkspaceId;
import io.clockport.user.Users;
import io.clockport.workspace.Workspaces;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The real Clockify, over its REST API. Answers come on a Vert.x event loop: a step that is composed onto one must not
 * block. Safe to share between threads; one for each account and process is enough.
 */
public final class HttpClockify implements Clockify {

    private final Terms terms;
    private final Supplier<CompletionStage<Void>> release;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    private HttpClockify(Terms terms, Supplier<CompletionStage<Void>> release) {
        this.terms = terms;
        this.release = release;
    }

    /**
     * Runs on a Vert.x of its own, whose threads do not keep the program alive and which makes no folder for files that nobody
     * here reads, and closes it in the end.
     */
    public static HttpClockify connect(HttpConfig config) {
        var vertx = Vertx.vertx(new VertxOptions()
                .setUseDaemonThread(true)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        var service = new Service(vertx, config);
        // Closing Vert.x closes the client as well, and is the only one that can still say when it is done.
        return new HttpClockify(usual(service), () -> {
            service.close();
            return vertx.close().toCompletionStage();
        });
    }

    /** Runs on the caller's Vert.x and leaves it running in the end. */
    public static HttpClockify connect(Vertx vertx, HttpConfig config) {
        var service = new Service(vertx, config);
        return new HttpClockify(usual(service), () -> service.close().toCompletionStage());
    }

    private static Terms usual(Service service) {
        return new Terms(service, service.config().timeouts().call(), List.of(service.closing()));
    }

    /**
     * The same account over the same connections, where every operation has this much time, with all that it sends and
     * repeats, a day at most. Where no time is left, nothing is sent and {@link io.clockport.failure.Unavailable.TimedOut}
     * is the answer at once. Closing it closes nothing.
     */
    public Clockify within(Duration deadline) {
        var limit = deadline.compareTo(Duration.ofMillis(1)) < 0
                ? Duration.ZERO
                : Timeouts.USUAL.callWithin(deadline).call();
        return new HttpClockify(terms.within(limit), () -> CompletableFuture.completedStage(null));
    }

    /**
     * The same account over the same connections, where every operation ends when this stage completes, however it does: what
     * is under way then, its connection given back, and what begins later. An operation that ended so fails with {@link
     * io.clockport.failure.Unavailable.Unreachable}, which says of a write whether it may have happened; it is not settled,
     * because nobody waits for it any more. Closing it closes nothing.
     */
    public Clockify until(CompletionStage<?> end) {
        var stop = new Stop("the caller");
        end.whenComplete((done, problem) -> stop.now());
        return new HttpClockify(terms.until(stop), () -> CompletableFuture.completedStage(null));
    }

    @Override
    public Users users() {
        return new HttpUsers(terms);
    }

    @Override
    public Workspaces workspaces() {
        return new HttpWorkspaces(terms);
    }

    @Override
    public WorkspaceScope in(WorkspaceId workspace) {
        return new HttpScope(new Place(terms, workspace));
    }

    /** Begins to close and does not wait; {@link #closed()} says when it is done. */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            release.get().whenComplete((done, problem) -> closed.complete(null));
        }
    }

    /** Completes when everything that was opened is given back, which begins with {@link #close()}. */
    public CompletionStage<Void> closed() {
        return closed.minimalCompletionStage();
    }
}
