package io.clockport.http;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ParseBenchmark} and says in its last line how far from the floor the adapter reads. */
public final class BenchParse {

    private BenchParse() {}

    /** Where the JVM starts. */
    public static void main(String[] args) throws RunnerException {
        var options =
                new OptionsBuilder().include(ParseBenchmark.class.getName()).build();
        Map<String, Double> times = new Runner(options)
                .run().stream()
                        .collect(Collectors.toMap(
                                run -> run.getPrimaryResult().getLabel(),
                                run -> run.getPrimaryResult().getScore()));
        double floor = times.getOrDefault("floor", Double.NaN);
        double ours = times.getOrDefault("clockport", Double.NaN);
        double databind = times.getOrDefault("databind", Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "parse: floor=%.0fus clockport=%.0fus ratio=%.2f databind=%.0fus (%.2f)%n",
                floor,
                ours,
                ours / floor,
                databind,
                databind / floor);
    }
}
