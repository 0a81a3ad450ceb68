package io.clockport.cli;

import io.clockport.inmemory.InMemoryClockify;
import io.clockport.paging.PageRequest;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the command again and again on one store and kills it at random moments, as a power cut would. After each run the store
 * must open and hold everything that was answered once, and what was killed once or not at all. The same seed kills after the
 * same times.
 */
final class Kills {

    /** What was found: how often the command was killed before it had answered, and what went wrong. */
    record Outcome(int runs, int killed, int lost, int doubled, int unopened, int twoTimers) {

        boolean isClean() {
            return lost + doubled + unopened + twoTimers == 0;
        }

        @Override
        public String toString() {
            return "kills: runs=%d killed=%d lost=%d doubled=%d unopened=%d two-timers=%d"
                    .formatted(runs, killed, lost, doubled, unopened, twoTimers);
        }
    }

    /** Longer than a run takes on a busy machine, so that some are answered. */
    private static final int LONGEST_MILLIS = 1_500;

    private final Path store;
    private final Random random;
    private final List<String> answered = new ArrayList<>();

    private int killed;
    private int lost;
    private int doubled;
    private int unopened;
    private int twoTimers;

    private Kills(Path store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    static Outcome run(Path store, long seed, int runs) throws IOException, InterruptedException {
        var kills = new Kills(store, seed);
        for (int number = 0; number < runs; number++) {
            kills.one("entry " + number);
        }
        return new Outcome(runs, kills.killed, kills.lost, kills.doubled, kills.unopened, kills.twoTimers);
    }

    private void one(String text) throws IOException, InterruptedException {
        boolean makes = random.nextInt(4) != 0;
        var process = start(makes ? making(text) : changing());
        boolean ended = process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
            killed++;
        }
        look(makes ? text : "", ended && process.exitValue() == 0);
    }

    private List<String> making(String text) {
        return random.nextBoolean() ? List.of("start", text) : List.of("log", "2026-03-02 9:00-9:01", text);
    }

    /** Commands that make no entry: they may fail, for want of a timer, and must lose none. */
    private List<String> changing() {
        return switch (random.nextInt(3)) {
            case 0 -> List.of("stop");
            case 1 -> List.of("edit", "1", "--billable");
            default -> List.of("state", "export", store.resolveSibling("state.json") + "." + random.nextInt());
        };
    }

    private void look(String made, boolean wasAnswered) {
        var opened = InMemoryClockify.open(store);
        if (opened.isLeft()) {
            unopened++;
            return;
        }
        try (var fake = opened.get()) {
            var entries = fake.in(fake.workspace())
                    .timeEntries()
                    .of(fake.me(), EntryFilter.all())
                    .collect(PageRequest.MAX_SIZE)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .get();
            check(entries, made, wasAnswered);
        }
    }

    private void check(List<TimeEntry> entries, String made, boolean wasAnswered) {
        Map<String, Long> found = entries.stream()
                .map(entry -> entry.details().description().value())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        if (wasAnswered && !made.isEmpty() || found.containsKey(made)) {
            answered.add(made);
        }
        lost += (int) answered.stream().filter(text -> !found.containsKey(text)).count();
        doubled += (int) found.values().stream().filter(count -> count > 1).count();
        boolean two = entries.stream()
                        .filter(entry -> entry.content().end().isEmpty())
                        .count()
                > 1;
        twoTimers += two ? 1 : 0;
    }

    private Process start(List<String> arguments) throws IOException {
        var command = Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.clockport.cli.Main"),
                        arguments,
                        List.of("--zone", "UTC", "--store", store.toString()))
                .flatMap(List::stream)
                .toList();
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
