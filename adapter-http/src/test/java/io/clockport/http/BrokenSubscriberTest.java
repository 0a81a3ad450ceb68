package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagFilter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscriber that throws has a bug, and an event loop has nobody who would see it. */
class BrokenSubscriberTest {

    private final Servers servers = new Servers();

    @AfterEach
    void close() {
        servers.close();
    }

    @Test
    void what_it_throws_is_heard_where_everything_is_that_is_thrown_on_an_event_loop() throws Exception {
        var heard = new CompletableFuture<Throwable>();
        servers.vertx().exceptionHandler(heard::complete);
        var endpoint = servers.listening(
                request -> ServedListing.answer(request, 3, number -> Wire.tag("t" + number, "tag " + number, false)));
        var bug = new IllegalStateException("a bug");

        try (var clockify =
                HttpClockify.connect(servers.vertx(), HttpConfig.of(endpoint, Credentials.apiKey("secret-key")))) {
            clockify.in(new WorkspaceId(Wire.W)).tags().matching(TagFilter.all()).stream(10)
                    .subscribe(new Throwing(bug));

            assertThat(heard.get(20, TimeUnit.SECONDS)).isSameAs(bug);
        }
    }

    private record Throwing(RuntimeException bug) implements Flow.Subscriber<Object> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Object item) {
            throw bug;
        }

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onComplete() {}
    }
}
