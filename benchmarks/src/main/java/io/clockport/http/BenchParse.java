package io.clockport.http;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ParseBenchmark} and says in its last line how far from the floor the adapter reads. A machine that others share
 * is now faster, now slower; so all three are measured close to each other, in several rounds, and the middle of the rounds'
 * ratios is what counts, with the least and the most beside it.
 */
public final class BenchParse {

    private static final int ROUNDS = Integer.getInteger("rounds", 9);

    private BenchParse() {}

    /** Where the JVM starts. */
    public static void main(String[] args) throws RunnerException {
        var rounds = new Round[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = Round.of(new Runner(new OptionsBuilder()
                            .include(ParseBenchmark.class.getName())
                            .build())
                    .run());
        }
        System.out.printf(
                Locale.ROOT,
                "parse: rounds=%d clockport/floor=%s databind/floor=%s%n",
                ROUNDS,
                spread(Stream.of(rounds).map(Round::ours)),
                spread(Stream.of(rounds).map(Round::databind)));
    }

    private static String spread(Stream<Double> ratios) {
        double[] sorted = ratios.mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private record Round(double ours, double databind) {

        static Round of(Collection<RunResult> results) {
            Map<String, Double> times = results.stream()
                    .collect(Collectors.toMap(
                            run -> run.getPrimaryResult().getLabel(),
                            run -> run.getPrimaryResult().getScore()));
            double floor = times.getOrDefault("floor", Double.NaN);
            return new Round(
                    times.getOrDefault("clockport", Double.NaN) / floor,
                    times.getOrDefault("databind", Double.NaN) / floor);
        }
    }
}
