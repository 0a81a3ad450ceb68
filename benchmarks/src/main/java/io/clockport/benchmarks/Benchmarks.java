package io.clockport.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks that the arguments name, as JMH takes them, and says at the end by how much their times grow. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Where the JVM starts. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        printGrowth(new Runner(new CommandLineOptions(args)).run());
    }

    private static void printGrowth(Collection<RunResult> results) {
        Map<String, TreeMap<Integer, Double>> scores = results.stream()
                .filter(result -> result.getParams().getParamsKeys().contains("entries"))
                .collect(Collectors.groupingBy(
                        result -> result.getParams().getBenchmark(),
                        TreeMap::new,
                        Collectors.toMap(
                                result -> Integer.valueOf(result.getParams().getParam("entries")),
                                result -> result.getPrimaryResult()
                                        .getStatistics()
                                        .getPercentile(50),
                                (first, second) -> second,
                                TreeMap::new)));
        scores.values().removeIf(byEntries -> byEntries.size() < 2);
        scores.forEach((benchmark, byEntries) -> System.out.printf(
                Locale.ROOT,
                "%s takes %.2f times as long with %,d entries as with %,d (medians)%n",
                benchmark.substring(benchmark.lastIndexOf('.') + 1),
                byEntries.lastEntry().getValue() / byEntries.firstEntry().getValue(),
                byEntries.lastKey(),
                byEntries.firstKey()));
    }
}
