package io.clockport.benchmarks;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A server at the end of a way that takes any time up to a jitter, in each direction. It notes when it saw each request. */
final class CountingServer {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Executor way;
    private final long jitter;
    private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();

    CountingServer(Executor way, long jitterMillis) {
        this.way = way;
        this.jitter = TimeUnit.MILLISECONDS.toNanos(jitterMillis);
    }

    /** Sends a request; {@code answered} runs when its answer is back. */
    void send(Runnable answered) {
        underWay().execute(() -> {
            arrivals.add(System.nanoTime());
            underWay().execute(answered);
        });
    }

    private Executor underWay() {
        return CompletableFuture.delayedExecutor(oneWay(), TimeUnit.NANOSECONDS, way);
    }

    private long oneWay() {
        return ThreadLocalRandom.current().nextLong(jitter);
    }

    /** What it saw from one moment to another. */
    Seen seen(long from, long to) {
        var moments = arrivals.stream().mapToLong(Long::longValue).sorted().toArray();
        var inside = Arrays.stream(moments).filter(at -> at >= from && at < to).toArray();
        return new Seen(perSecond(inside), over(moments), worstSliding(moments), worstFixed(moments));
    }

    /** Over whole rounds of the limit: requests come in bursts, and one burst more or less at an edge would be a lot. */
    private static double perSecond(long[] moments) {
        int counted = Math.max(0, moments.length - 1) / BenchPace.LIMIT * BenchPace.LIMIT;
        return counted == 0 ? 0 : counted * (double) SECOND / (moments[counted] - moments[0]);
    }

    private static int worstSliding(long[] moments) {
        int worst = 0;
        for (int first = 0, last = 0; last < moments.length; last++) {
            while (moments[last] - moments[first] >= SECOND) {
                first++;
            }
            worst = Math.max(worst, last - first + 1);
        }
        return worst;
    }

    private static int worstFixed(long[] moments) {
        return Arrays.stream(moments)
                .boxed()
                .collect(Collectors.groupingBy(at -> Math.floorDiv(at, SECOND)))
                .values()
                .stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** How many a server would turn away that takes 50 in any second. */
    private static int over(long[] moments) {
        var taken = new ArrayDeque<Long>();
        int turnedAway = 0;
        for (long at : moments) {
            while (!taken.isEmpty() && at - taken.peek() >= SECOND) {
                taken.remove();
            }
            if (taken.size() < BenchPace.LIMIT) {
                taken.add(at);
            } else {
                turnedAway++;
            }
        }
        return turnedAway;
    }

    /** Requests in a second on average, those beyond the limit, and the worst second, sliding and fixed. */
    record Seen(double perSecond, int over, int worstSliding, int worstFixed) {}
}
