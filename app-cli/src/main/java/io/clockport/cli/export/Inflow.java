package io.clockport.cli.export;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.failure.FailureException;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A stream of entries that somebody takes one by one and waits for. No more is asked for than was taken, so no more than a
 * page lies here.
 */
final class Inflow implements Flow.Subscriber<TimeEntry>, AutoCloseable {

    private static final int PAGE = 200;

    private final BlockingQueue<Either<Throwable, Optional<TimeEntry>>> arrived = new LinkedBlockingQueue<>();
    private final BlockingQueue<Flow.Subscription> subscription = new LinkedBlockingQueue<>();
    private int asked;

    static Inflow from(Flow.Publisher<TimeEntry> entries) {
        var inflow = new Inflow();
        entries.subscribe(inflow);
        return inflow;
    }

    /** The next entry, or nothing at the end. */
    Either<Problem, Optional<TimeEntry>> next() {
        if (asked == 0) {
            subscription.element().request(PAGE);
            asked = PAGE;
        }
        asked--;
        try {
            return arrived.take().mapLeft(Inflow::explain);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while waiting for entries");
        }
    }

    private static Problem explain(Throwable trouble) {
        if (trouble instanceof FailureException expected) {
            return Explain.failure(expected.failure());
        }
        throw new CompletionException(trouble);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription.add(given);
    }

    @Override
    public void onNext(TimeEntry entry) {
        arrived.add(Either.right(Optional.of(entry)));
    }

    @Override
    public void onError(Throwable trouble) {
        arrived.add(Either.left(trouble));
    }

    @Override
    public void onComplete() {
        arrived.add(Either.right(Optional.empty()));
    }

    /** What was asked for and is not wanted any more is not fetched. */
    @Override
    public void close() {
        subscription.element().cancel();
    }
}
