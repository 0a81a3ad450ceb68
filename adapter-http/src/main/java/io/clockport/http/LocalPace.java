package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A pace within one process. Whoever asks first goes first; beyond {@link #MOST_WAITING} callers the next one is refused. */
final class LocalPace implements Pace {

    private static final int MOST_WAITING = 10_000;

    private final int limit;
    private final Duration window;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    LocalPace(int limit, Duration window) {
        if (limit < 1 || window.isZero() || window.isNegative() || window.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("a pace is at least one request in up to a day");
        }
        this.limit = limit;
        this.window = window;
    }

    @Override
    public Eventual<Permit> permit(String lane) {
        return lanes.computeIfAbsent(lane, name -> new Lane(limit, window)).permit();
    }

    /** One workspace's requests. */
    private static final class Lane {

        private final Permits permits;
        private final Executor later;
        private final Queue<CompletableFuture<Either<Failure, Permit>>> waiting = new ArrayDeque<>();

        Lane(int limit, Duration window) {
            this.permits = new Permits(limit, window);
            // A little later than the moment itself, so that the permit is free by then.
            this.later = CompletableFuture.delayedExecutor(
                    window.toNanos() + 1_000_000, TimeUnit.NANOSECONDS, Runnable::run);
        }

        synchronized Eventual<Permit> permit() {
            if (waiting.isEmpty() && permits.take(System.nanoTime())) {
                return Eventual.of(this::answered);
            }
            if (waiting.size() >= MOST_WAITING) {
                return Eventual.failed(new Unavailable.RateLimited(Call.UNHARMED, Optional.empty()));
            }
            var place = new CompletableFuture<Either<Failure, Permit>>();
            waiting.add(place);
            return Eventual.from(place);
        }

        private void answered() {
            synchronized (this) {
                permits.answered(System.nanoTime());
            }
            later.execute(this::admit);
        }

        /** Callers go on outside of the lock, because what they do next is theirs. */
        private void admit() {
            admitted().forEach(place -> place.complete(Either.right(this::answered)));
        }

        private synchronized List<CompletableFuture<Either<Failure, Permit>>> admitted() {
            var admitted = new ArrayList<CompletableFuture<Either<Failure, Permit>>>();
            for (var place = waiting.peek(); place != null && permits.take(System.nanoTime()); place = waiting.peek()) {
                admitted.add(waiting.remove());
            }
            return admitted;
        }
    }
}
