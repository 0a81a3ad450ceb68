package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who no longer wants an answer gives its connection back and hears what is known. The server here never answers. */
class CancellationTest {

    private static final WorkspaceId WORKSPACE = new WorkspaceId(Wire.W);

    private final Servers servers = new Servers();
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();
    private final CompletableFuture<Void> stop = new CompletableFuture<>();
    private HttpClockify clockify;

    @BeforeEach
    void connect() {
        clockify = HttpClockify.connect(HttpConfig.of(
                servers.listening(request -> {
                    request.connection().closeHandler(gone -> hungUp.incrementAndGet());
                    arrived.incrementAndGet();
                }),
                Credentials.apiKey("secret-key")));
    }

    @AfterEach
    void close() {
        clockify.close();
        servers.close();
    }

    @Test
    void a_read_that_is_stopped_fails_at_once_and_gives_its_connection_back() {
        var me = clockify.until(stop).users().me();
        await().until(() -> arrived.get() == 1);

        stop.complete(null);

        assertThat(Await.failure(me))
                .isInstanceOfSatisfying(
                        Unavailable.Unreachable.class,
                        failure -> assertThat(failure.outcome()).isEqualTo(new WriteOutcome.DidNotHappen()));
        await().until(() -> hungUp.get() == 1);
    }

    @Test
    void a_write_that_is_stopped_on_its_way_may_have_happened_and_is_not_looked_after() {
        var made = clockify.until(stop).in(WORKSPACE).tags().create(TagName.of("A"));
        await().until(() -> arrived.get() == 1);

        stop.cancel(true);

        assertThat(Await.failure(made))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        failure -> assertThat(failure.outcome())
                                .isEqualTo(new WriteOutcome.MayHaveHappened("a tag named A")));
        assertThat(arrived).hasValue(1);
    }

    @Test
    void a_write_that_was_stopped_before_it_began_certainly_did_not_happen() {
        stop.complete(null);

        assertThat(Await.failure(clockify.until(stop).in(WORKSPACE).tags().create(TagName.of("A"))))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        failure -> assertThat(failure.outcome()).isEqualTo(new WriteOutcome.DidNotHappen()));
        assertThat(arrived).hasValue(0);
    }

    @Test
    void a_subscription_that_is_cancelled_gives_up_the_page_that_is_on_its_way() throws Exception {
        var subscribed = new CompletableFuture<Flow.Subscription>();
        clockify.in(WORKSPACE).tags().matching(TagFilter.all()).stream(10).subscribe(new Ignoring(subscribed));
        subscribed.get(5, TimeUnit.SECONDS).request(1);
        await().until(() -> arrived.get() == 1);

        subscribed.get().cancel();

        await().until(() -> hungUp.get() == 1);
    }

    /** The stage that is handed out is a copy, as core says, so that one of several readers cannot end it for all. */
    @Test
    void cancelling_the_stage_that_was_handed_out_ends_nothing() {
        var me = clockify.until(stop).users().me();
        await().until(() -> arrived.get() == 1);

        me.toCompletionStage().toCompletableFuture().cancel(true);

        assertThat(me.toCompletionStage()).isNotCompleted();
        assertThat(hungUp).hasValue(0);
    }

    private record Ignoring(CompletableFuture<Flow.Subscription> subscribed) implements Flow.Subscriber<Object> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscribed.complete(subscription);
        }

        @Override
        public void onNext(Object item) {}

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onComplete() {}
    }
}
