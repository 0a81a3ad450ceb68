package io.clockport.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How much of a limit each limiter uses, and whether a server that counts ever sees more, with callers who always have more
 * to send: {@code make bench-pace}. All limiters run side by side, so they meet the same machine.
 */
public final class BenchPace {

    static final int LIMIT = 50;

    private static final long[] JITTERS = {25, 100};
    private static final int WARM_UP_SECONDS = 2;

    private BenchPace() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.getInteger("seconds", 20);
        var results = new LinkedHashMap<String, CountingServer.Seen>();
        for (long jitter : JITTERS) {
            results.putAll(measured(jitter, seconds));
        }
        System.out.printf("%nfifty in a second, %d s each, the way takes 0 to so many ms in each direction%n", seconds);
        results.forEach((name, seen) -> System.out.printf(
                Locale.ROOT,
                "  %-24s worst second: sliding %d, fixed %d%n",
                name,
                seen.worstSliding(),
                seen.worstFixed()));
        results.forEach((name, seen) -> print(name, seen, !name.startsWith("clockport")));
        results.forEach((name, seen) -> print(name, seen, name.startsWith("clockport")));
    }

    private static void print(String name, CountingServer.Seen seen, boolean wanted) {
        if (wanted) {
            System.out.printf(
                    Locale.ROOT,
                    "pace: limiter=%s utilisation=%.3f over=%d worstSecond=%d%n",
                    name,
                    seen.perSecond() / LIMIT,
                    seen.over(),
                    seen.worstSliding());
        }
    }

    private static Map<String, CountingServer.Seen> measured(long jitter, int seconds) throws Exception {
        var callers = Executors.newCachedThreadPool();
        var way = Executors.newFixedThreadPool(2);
        var running = new LinkedHashMap<String, Future<CountingServer.Seen>>();
        Limiters.all()
                .forEach((name, limiter) -> running.put(
                        name + "@" + jitter + "ms",
                        callers.submit(() -> measured(limiter, new CountingServer(way, jitter), seconds))));
        var results = new LinkedHashMap<String, CountingServer.Seen>();
        for (var entry : running.entrySet()) {
            results.put(entry.getKey(), entry.getValue().get());
        }
        callers.shutdown();
        way.shutdownNow();
        return results;
    }

    private static CountingServer.Seen measured(Limiters.Limiter limiter, CountingServer server, int seconds)
            throws Exception {
        long begin = System.nanoTime();
        long from = begin + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
        long to = from + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < to) {
            server.send(limiter.acquire());
        }
        return server.seen(from, to);
    }
}
