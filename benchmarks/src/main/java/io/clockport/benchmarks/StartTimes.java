package io.clockport.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs programs in turn, round after round, and says how long each takes from its start to its end. */
final class StartTimes {

    private final int rounds;

    StartTimes(int rounds) {
        this.rounds = rounds;
    }

    /** The median of each, in milliseconds. A program that fails is no measurement. */
    Map<String, Double> of(Map<String, ProcessBuilder> programs) throws IOException, InterruptedException {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (var program : programs.entrySet()) {
                long time = run(program.getKey(), program.getValue());
                if (round > 0) {
                    times.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, all) ->
                medians.put(name, all.stream().sorted().toList().get(all.size() / 2) / 1e6));
        return medians;
    }

    private static long run(String name, ProcessBuilder program) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int code = program.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
        return System.nanoTime() - began;
    }
}
