package io.clockport.http;

import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** A program that streams every entry of a person and says how many there were: run in a JVM with little memory. */
final class StreamEverything {

    private StreamEverything() {}

    public static void main(String[] args) throws Exception {
        try (var clockify = HttpClockify.connect(
                HttpConfig.of(Endpoint.at(args[0]), Credentials.apiKey("k")).withPace(Pace.unlimited()))) {
            var counter = new Counter();
            clockify.in(new WorkspaceId(Wire.W)).timeEntries().of(new UserId(Wire.U), EntryFilter.all()).stream(1000)
                    .subscribe(counter);
            var count = counter.end.get(10, TimeUnit.MINUTES);
            System.out.println("entries=" + count);
        }
    }

    private static final class Counter implements Flow.Subscriber<TimeEntry> {

        private final CompletableFuture<Long> end = new CompletableFuture<>();
        private long count;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(TimeEntry entry) {
            count++;
        }

        @Override
        public void onError(Throwable error) {
            end.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            end.complete(count);
        }
    }
}
