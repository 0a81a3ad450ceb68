package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A pace within one process. Whoever asks first goes first; beyond {@link #MOST_WAITING} callers the next one is refused. */
final class LocalPace implements Pace {

    private static final int MOST_WAITING = 10_000;

    /** How long a request that nobody waits for any more can be on its way before the service sees it. */
    private static final Duration STILL_ON_ITS_WAY = Duration.ofSeconds(5);

    /** A little later than the moment itself, so that the permit is free by then: 0.2 ms, in nanoseconds. */
    private static final long A_LITTLE = 200_000;

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
        return permit(lane, Duration.ofDays(1_000));
    }

    @Override
    public Eventual<Permit> permit(String lane, Duration patience) {
        return lanes.computeIfAbsent(lane, name -> new Lane(limit, window)).permit(patience);
    }

    /**
     * One workspace's requests. Steps are taken one after the other without a lock: whoever raises {@link #pending} from zero
     * takes all that there are, everybody else only leaves theirs.
     */
    private static final class Lane {

        private final Permits permits;
        private final Duration window;
        private final Queue<CompletableFuture<Either<Failure, Permit>>> waiting = new ArrayDeque<>();
        private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
        private final AtomicInteger pending = new AtomicInteger();

        Lane(int limit, Duration window) {
            this.permits = new Permits(limit, window);
            this.window = window;
        }

        Eventual<Permit> permit(Duration patience) {
            var place = new CompletableFuture<Either<Failure, Permit>>();
            inTurn(() -> queue(place, patience));
            return Eventual.from(place);
        }

        private void queue(CompletableFuture<Either<Failure, Permit>> place, Duration patience) {
            var wait = Duration.ofNanos(permits.leastWait(waiting.size(), System.nanoTime()));
            if (waiting.size() >= MOST_WAITING || wait.compareTo(patience) > 0) {
                place.complete(Either.left(new Unavailable.RateLimited(Call.UNHARMED, Optional.of(wait))));
            } else {
                waiting.add(place);
                admit();
            }
        }

        private void admit() {
            for (var place = waiting.peek(); place != null && permits.take(System.nanoTime()); place = waiting.peek()) {
                waiting.remove();
                place.complete(Either.right(new Used()));
            }
        }

        private void later(Duration longer) {
            CompletableFuture.delayedExecutor(
                            window.plus(longer).toNanos() + A_LITTLE, TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(() -> inTurn(this::admit));
        }

        private void inTurn(Runnable step) {
            steps.add(step);
            if (pending.getAndIncrement() == 0) {
                do {
                    Objects.requireNonNull(steps.poll()).run();
                } while (pending.decrementAndGet() != 0);
            }
        }

        /** A permit that somebody has. */
        private final class Used implements Permit {

            @Override
            public void answered() {
                inTurn(() -> permits.answered(System.nanoTime()));
                later(Duration.ZERO);
            }

            @Override
            public void lost() {
                inTurn(() -> permits.lost(System.nanoTime(), STILL_ON_ITS_WAY));
                later(STILL_ON_ITS_WAY);
            }

            @Override
            public void unused() {
                inTurn(() -> {
                    permits.unused();
                    admit();
                });
            }
        }
    }
}
