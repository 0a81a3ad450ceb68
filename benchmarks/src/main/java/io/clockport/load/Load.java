package io.clockport.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** So many connections that ask at the same time, each as soon as it was answered. */
final class Load {

    private Load() {}

    /** What a server did: answered requests per second, and processor time for each of them. */
    record Pace(double perSecond, double cpuMicros) {

        static Pace median(List<Pace> rounds) {
            return new Pace(median(rounds, Pace::perSecond), median(rounds, Pace::cpuMicros));
        }

        private static double median(List<Pace> rounds, ToDoubleFunction<Pace> of) {
            return rounds.stream()
                    .mapToDouble(of)
                    .sorted()
                    .skip(rounds.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Pace of(Call call, Contestant server, int connections, double seconds) throws Exception {
        var before = server.cpu();
        long answered = during(call, server.place(), connections, seconds);
        return new Pace(answered / seconds, server.cpu().minus(before).toNanos() / 1e3 / answered);
    }

    private static long during(Call call, Call.Place place, int connections, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        return atOnce(connections, () -> {
            long answered = 0;
            try (var connection = new Connection(place.port(), call.bytes(place))) {
                while (System.nanoTime() < end) {
                    connection.ask();
                    answered++;
                }
            }
            return answered;
        });
    }

    /** So many requests, however long it takes. */
    static void requests(Call call, Call.Place place, int connections, long many) throws Exception {
        atOnce(connections, () -> {
            try (var connection = new Connection(place.port(), call.bytes(place))) {
                for (long left = many / connections; left > 0; left--) {
                    connection.ask();
                }
            }
            return many / connections;
        });
    }

    private static long atOnce(int connections, Callable<Long> each) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var running = new ArrayList<Future<Long>>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(each));
            }
            long sum = 0;
            for (var one : running) {
                sum += one.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }
}
