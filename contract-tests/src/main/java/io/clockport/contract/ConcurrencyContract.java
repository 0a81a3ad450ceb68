package io.clockport.contract;

import static io.clockport.contract.EventualAssert.await;
import static io.clockport.contract.EventualAssert.outcomeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Failure;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What every implementation keeps true while ten threads do ten things each. */
public interface ConcurrencyContract extends Contract {

    int THREADS = 10;
    int OPERATIONS = 10;

    /** Runs the operation a hundred times from ten threads; its argument counts from 0. */
    private <T> List<T> everywhere(IntFunction<T> operation) {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var calls = new ArrayList<Callable<List<T>>>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * OPERATIONS;
                calls.add(() -> {
                    var answers = new ArrayList<T>();
                    for (int i = 0; i < OPERATIONS; i++) {
                        answers.add(operation.apply(first + i));
                    }
                    return answers;
                });
            }
            var answers = new ArrayList<T>();
            for (var future : pool.invokeAll(calls)) {
                answers.addAll(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        } catch (ExecutionException e) {
            throw new AssertionError("an operation threw", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    default void a_hundred_entries_logged_at_once_are_all_there_once() {
        var logged = everywhere(i -> loggedAt(NINE.plus(Duration.ofMinutes(i))));

        var listed =
                await(timeEntries().of(harness().someone(), EntryFilter.all()).collect(30));

        assertThat(listed).hasSize(THREADS * OPERATIONS).containsExactlyInAnyOrderElementsOf(logged);
    }

    @Test
    default void a_name_wanted_a_hundred_times_at_once_is_given_once() {
        List<Either<Failure, Tag.Active>> answers = everywhere(i -> outcomeOf(tags().create(TagName.of("wanted"))));

        assertThat(answers.stream().filter(Either::isRight)).hasSize(1);
        assertThat(await(tags().matching(TagFilter.all()).collect(50))).hasSize(1);
    }

    @Test
    default void of_a_hundred_timers_started_at_once_one_runs_and_none_is_lost() {
        var started = everywhere(i -> await(timeEntries()
                .start(harness().someone(), new NewTimer(EntryDetails.none(), NINE.plus(Duration.ofMinutes(i))))));

        var listed =
                await(timeEntries().of(harness().someone(), EntryFilter.all()).collect(30));

        assertThat(listed)
                .extracting(TimeEntry::id)
                .containsExactlyInAnyOrderElementsOf(
                        started.stream().map(TimeEntry.Running::id).toList());
        assertThat(listed.stream().filter(entry -> entry.content().end().isEmpty()))
                .hasSize(1);
    }
}
