package io.clockport.http.redis;

import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.http.Pace;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One process's callers for one workspace, in their order. One of them at a time asks: first for the process's own permit. */
final class Lane {

    /** A permit that somebody gives back in time is found this soon, in microseconds. */
    private static final long ASKED_AGAIN = 10_000;

    /** How long a Redis that cannot be had is left alone. */
    private static final long AFTER_A_LOSS = 50_000;

    private final String name;
    private final Store store;
    private final Pace own;
    private final Queue<CompletableFuture<Either<Failure, Pace.Permit>>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile boolean closed;

    Lane(String name, Store store, Pace own) {
        this.name = name;
        this.store = store;
        this.own = own;
    }

    int waiting() {
        return count.get();
    }

    void queue(CompletableFuture<Either<Failure, Pace.Permit>> place) {
        waiting.add(place);
        count.incrementAndGet();
        if (closed) {
            close();
        }
        ask();
    }

    /** Whoever still waits is told that nothing comes any more. */
    void close() {
        closed = true;
        for (var place = waiting.poll(); place != null; place = waiting.poll()) {
            place.complete(Either.left(
                    new Unavailable.Unreachable(new WriteOutcome.DidNotHappen(), "the pace of the fleet is closed")));
        }
    }

    private void ask() {
        if (!closed && count.get() > 0 && asking.compareAndSet(false, true)) {
            var unused = own.permit(name, Duration.ZERO).toCompletionStage().thenAccept(free -> {
                if (free.isRight()) {
                    give(free.get());
                } else {
                    askRedis();
                }
            });
        }
    }

    private void askRedis() {
        var permit = UUID.randomUUID().toString();
        var unused = store.take(name, permit).whenComplete((micros, lost) -> taken(permit, micros, lost));
    }

    private void taken(String permit, @Nullable Long micros, @Nullable Throwable lost) {
        if (micros == null || lost != null) {
            // It may have been taken all the same.
            store.giveBack(name, permit);
            askAgainIn(AFTER_A_LOSS);
        } else if (micros <= 0) {
            give(new Shared(permit));
        } else {
            askAgainIn(Math.min(micros, ASKED_AGAIN));
        }
    }

    private void askAgainIn(long micros) {
        CompletableFuture.delayedExecutor(micros, TimeUnit.MICROSECONDS).execute(this::next);
    }

    private void give(Pace.Permit permit) {
        var place = waiting.poll();
        if (place == null) {
            permit.unused();
        } else {
            count.decrementAndGet();
            place.complete(Either.right(permit));
        }
        next();
    }

    private void next() {
        asking.set(false);
        ask();
    }

    /** A permit of the whole fleet. */
    private final class Shared implements Pace.Permit {

        private final String id;

        Shared(String id) {
            this.id = id;
        }

        @Override
        public void answered() {
            store.rest(name, id, Duration.ZERO);
        }

        @Override
        public void lost() {
            store.rest(name, id, Store.STILL_ON_ITS_WAY);
        }

        @Override
        public void unused() {
            store.giveBack(name, id);
        }
    }
}
