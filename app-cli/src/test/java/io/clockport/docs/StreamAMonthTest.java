package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.inmemory.InMemoryClockify;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.clockport.usecase.StreamUserRange;
import io.clockport.usecase.StreamWorkspaceRange;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class StreamAMonthTest {

    @Test
    void a_month_is_added_up_as_it_arrives() {
        // tag::month
        var clockify = InMemoryClockify.seeded();
        var march = TimeRange.of(YearMonth.of(2026, 3), ZoneId.of("Europe/Warsaw"));

        var total = new Total();
        new StreamUserRange(clockify.in(clockify.workspace()).timeEntries())
                .stream(clockify.me(), march).subscribe(total);
        // end::month

        assertThat(total.time.join()).isGreaterThan(Duration.ofHours(70));
    }

    // tag::subscriber
    static final class Total implements Flow.Subscriber<TimeEntry> {

        final CompletableFuture<Duration> time = new CompletableFuture<>();
        private Duration sum = Duration.ZERO;
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(100);
        }

        @Override
        public void onNext(TimeEntry entry) {
            sum = sum.plus(entry.fold(running -> Duration.ZERO, TimeEntry.Finished::duration));
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            time.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            time.complete(sum);
        }
    }
    // end::subscriber

    @Test
    void the_month_of_everybody_is_longer() {
        var clockify = InMemoryClockify.seeded();
        var march = TimeRange.of(YearMonth.of(2026, 3), ZoneId.of("Europe/Warsaw"));
        var one = new Total();
        var total = new Total();

        new StreamUserRange(clockify.in(clockify.workspace()).timeEntries())
                .stream(clockify.me(), march).subscribe(one);
        // tag::everybody
        var workspace = clockify.in(clockify.workspace());
        new StreamWorkspaceRange(workspace.members(), workspace.timeEntries())
                .stream(march).subscribe(total);
        // end::everybody

        assertThat(total.time.join()).isGreaterThan(one.time.join());
    }

    @Test
    void a_short_listing_is_read_at_once() {
        var clockify = InMemoryClockify.seeded();
        var march = TimeRange.of(YearMonth.of(2026, 3), ZoneId.of("Europe/Warsaw"));
        var entries = clockify.in(clockify.workspace()).timeEntries();

        // tag::collect
        var list = entries.of(clockify.me(), EntryFilter.in(march)).collect(200);
        // end::collect

        assertThat(list.toCompletionStage().toCompletableFuture().join().get()).isNotEmpty();
    }
}
