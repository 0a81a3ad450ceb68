package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.internal.VertxInternal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The user's event loop is not held up, watched by Vert.x's own watchman. */
class EventLoopTest {

    private static final long TOO_LONG = 1_000;

    private final ConcurrentLinkedQueue<String> blocked = new ConcurrentLinkedQueue<>();
    private final Servers servers = new Servers();
    private Vertx vertx;

    @BeforeEach
    void watch() {
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setMaxEventLoopExecuteTimeUnit(TimeUnit.MILLISECONDS)
                .setMaxEventLoopExecuteTime(TOO_LONG)
                .setBlockedThreadCheckIntervalUnit(TimeUnit.MILLISECONDS)
                .setBlockedThreadCheckInterval(10));
        ((VertxInternal) vertx)
                .blockedThreadChecker()
                .setThreadBlockedHandler(event -> blocked.add(event.thread().getName()));
    }

    @AfterEach
    void close() {
        servers.close();
        vertx.close();
    }

    @Test
    void reading_a_long_listing_holds_up_no_event_loop() {
        var entry = Wire.entry("%PLACE%", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z");
        var endpoint = servers.listening(
                request -> ServedListing.answer(request, 8 * 4000, place -> entry.replace("%PLACE%", "e" + place)));
        try (var clockify = HttpClockify.connect(
                vertx, HttpConfig.of(endpoint, Credentials.apiKey("k")).withPace(Pace.unlimited()))) {
            Await.value(listing(clockify).fetchFirst());
            blocked.clear();

            var entries = Await.value(listing(clockify).collect());

            assertThat(entries).hasSize(8 * 4000);
        }
        assertThat(blocked).isEmpty();
    }

    @Test
    void the_watchman_sees_a_step_that_blocks() throws Exception {
        var endpoint = servers.listening(request -> request.response().end("[]"));
        try (var clockify = HttpClockify.connect(
                vertx, HttpConfig.of(endpoint, Credentials.apiKey("k")).withPace(Pace.unlimited()))) {
            var seen = new CompletableFuture<Void>();
            ((VertxInternal) vertx).blockedThreadChecker().setThreadBlockedHandler(event -> seen.complete(null));

            var held = clockify.workspaces()
                    .all()
                    .map(all -> seen.orTimeout(10, TimeUnit.SECONDS).join());

            seen.get(10, TimeUnit.SECONDS);
            Await.outcome(held);
        }
    }

    @Test
    void answers_come_on_the_event_loop_of_the_user() {
        var endpoint = servers.listening(request -> request.response().end("[]"));
        try (var clockify = HttpClockify.connect(
                vertx, HttpConfig.of(endpoint, Credentials.apiKey("k")).withPace(Pace.unlimited()))) {
            var onEventLoop = clockify.workspaces().all().map(all -> Context.isOnEventLoopThread());

            assertThat(Await.value(onEventLoop)).isTrue();
        }
    }

    private Listings listing(HttpClockify clockify) {
        return new Listings(clockify);
    }

    private record Listings(HttpClockify clockify) {

        Eventual<?> fetchFirst() {
            return source().fetch(PageRequest.first(4000));
        }

        Eventual<List<TimeEntry>> collect() {
            return source().collect(4000);
        }

        private PageSource<TimeEntry> source() {
            return clockify.in(new WorkspaceId(Wire.W)).timeEntries().of(new UserId(Wire.U), EntryFilter.all());
        }
    }
}
