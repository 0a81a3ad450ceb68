package io.clockport.load;

import java.io.IOException;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import java.util.function.ToDoubleFunction;

/** So many connections that ask at the same time, each as soon as it was answered. */
final class Load {

    private Load() {}

    /** What a server did: answered requests per second, and the processor time that each cost it and the clients. */
    record Pace(double perSecond, double cpuMicros, double clientMicros) {

        static Pace median(List<Pace> rounds) {
            return new Pace(
                    median(rounds, Pace::perSecond),
                    median(rounds, Pace::cpuMicros),
                    median(rounds, Pace::clientMicros));
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

    static Pace of(Call call, Contestant server, int connections, double seconds) throws IOException {
        var before = server.cpu();
        var ownBefore = ownCpu();
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        long answered = ask(call, server.place(), connections, sofar -> System.nanoTime() < end);
        double took = (System.nanoTime() - begun) / 1e9;
        return new Pace(
                answered / took, each(server.cpu().minus(before), answered), each(ownCpu().minus(ownBefore), answered));
    }

    private static double each(Duration cpu, long answered) {
        return cpu.toNanos() / 1e3 / answered;
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** So many requests, however long it takes. */
    static void requests(Call call, Call.Place place, int connections, long many) throws IOException {
        ask(call, place, connections, sofar -> sofar + connections <= many);
    }

    /** One thread for all of them: as many as there are connections would take turns at the cost of the servers. */
    private static long ask(Call call, Call.Place place, int connections, LongPredicate goOn) throws IOException {
        var askers = new ArrayList<Asker>();
        try (var selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                askers.add(Asker.open(place.port(), call.bytes(place), selector));
            }
            for (var asker : askers) {
                asker.ask();
            }
            long answered = 0;
            for (int waiting = connections; waiting > 0; ) {
                selector.select();
                for (var ready = selector.selectedKeys().iterator(); ready.hasNext(); ready.remove()) {
                    var asker = (Asker) ready.next().attachment();
                    if (asker.isAnswered()) {
                        answered++;
                        if (goOn.test(answered)) {
                            asker.ask();
                        } else {
                            waiting--;
                        }
                    }
                }
            }
            return answered;
        } finally {
            for (var asker : askers) {
                asker.close();
            }
        }
    }
}
