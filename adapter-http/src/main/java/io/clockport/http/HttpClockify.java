package io.clockport.http;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.id.WorkspaceId;
import io.clockport.user.Users;
import io.clockport.workspace.Workspaces;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The real Clockify, over its REST API. Answers come on a Vert.x event loop: a step that is composed onto one must not
 * block. Safe to share between threads; one for each account and process is enough.
 */
public final class HttpClockify implements Clockify {

    private final Service service;
    private final Duration limit;
    private final Supplier<CompletionStage<Void>> release;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    private HttpClockify(Service service, Duration limit, Supplier<CompletionStage<Void>> release) {
        this.service = service;
        this.limit = limit;
        this.release = release;
    }

    /** Runs on a Vert.x of its own, whose threads do not keep the program alive, and closes it in the end. */
    public static HttpClockify connect(HttpConfig config) {
        var vertx = Vertx.vertx(new VertxOptions().setUseDaemonThread(true));
        var service = new Service(vertx, config);
        // Closing Vert.x closes the client as well, and is the only one that can still say when it is done.
        return new HttpClockify(service, config.timeouts().call(), () -> {
            service.close();
            return vertx.close().toCompletionStage();
        });
    }

    /** Runs on the caller's Vert.x and leaves it running in the end. */
    public static HttpClockify connect(Vertx vertx, HttpConfig config) {
        var service = new Service(vertx, config);
        return new HttpClockify(
                service, config.timeouts().call(), () -> service.close().toCompletionStage());
    }

    /**
     * The same account over the same connections, where every operation has this much time, with all that it sends and
     * repeats. Closing it closes nothing.
     */
    public Clockify within(Duration deadline) {
        var limits = new Timeouts(deadline, deadline, deadline);
        return new HttpClockify(service, limits.call(), () -> CompletableFuture.completedStage(null));
    }

    @Override
    public Users users() {
        return new HttpUsers(service, limit);
    }

    @Override
    public Workspaces workspaces() {
        return new HttpWorkspaces(service, limit);
    }

    @Override
    public WorkspaceScope in(WorkspaceId workspace) {
        return new HttpScope(new Place(service, limit, workspace));
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
