package io.clockport.cli;

import io.clockport.inmemory.InMemoryClockify;
import io.clockport.paging.PageRequest;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs the command again and again on one store, sometimes two at once, and kills it at random moments, as a power cut would.
 * After each run the store must open and hold everything that was answered once, and what was killed once or not at all. The
 * moments are drawn from somewhat more than a run took lately, so that they lie in its work and some are answered, however busy
 * the machine is.
 */
final class Kills {

    private static final int TRIALS = 3;
    private static final int MOST = 20;

    private final KilledCommand command;
    private final StatusAgain status;
    private final Path store;
    private final Random random;
    private Set<String> kept = new TreeSet<>();
    private List<TimeEntry> entries = List.of();
    private long longest;
    private final Map<String, Integer> found = new TreeMap<>();

    private Kills(Path store, long seed) {
        this.store = store;
        this.random = new Random(seed);
        this.command = new KilledCommand(store);
        this.status = new StatusAgain(store);
    }

    static KillsOutcome run(Path store, long seed, int runs) throws IOException, InterruptedException {
        var kills = new Kills(store, seed);
        kills.longest = kills.longest();
        int number = 0;
        while (number < runs || kills.hasKilledNothing() && number < MOST * runs) {
            kills.one(number++);
        }
        return kills.outcome(number);
    }

    /** By chance every command can be faster than its killer. */
    private boolean hasKilledNothing() {
        return found.getOrDefault("killed", 0) == 0;
    }

    /** Half as long again as the slowest of some runs that nobody kills. */
    private long longest() throws IOException, InterruptedException {
        long slowest = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            long began = System.nanoTime();
            command.start(Deed.adding("trial " + trial, "log", "2026-03-02 9:00-9:30", "trial " + trial))
                    .process()
                    .waitFor();
            slowest = Math.max(slowest, System.nanoTime() - began);
        }
        look(List.of());
        return halfAsLongAgain(slowest);
    }

    private static long halfAsLongAgain(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos) * 3 / 2;
    }

    private void one(int number) throws IOException, InterruptedException {
        var deeds = new ArrayList<>(List.of(Deeds.draw(random, number, entries, store)));
        if (random.nextInt(5) == 0) {
            deeds.add(Deed.adding("beside " + number, "log", "2026-03-02 9:00-9:30", "beside " + number));
        }
        long began = System.nanoTime();
        var doing = new ArrayList<KilledCommand.Doing>();
        for (var deed : deeds) {
            doing.add(command.start(deed));
        }
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos((long) (random.nextDouble() * longest));
        var done = new ArrayList<Deed.Done>();
        for (var one : doing) {
            done.add(one.endBy(deadline));
        }
        if (done.stream().noneMatch(Deed.Done::wasKilled)) {
            longest = halfAsLongAgain(System.nanoTime() - began);
        }
        count("killed", (int) done.stream().filter(Deed.Done::wasKilled).count());
        look(done);
    }

    private void look(List<Deed.Done> done) throws IOException {
        recall();
        var opened = InMemoryClockify.open(store);
        if (opened.isLeft()) {
            count("unopened", 1);
            return;
        }
        try (var fake = opened.get()) {
            entries = fake.in(fake.workspace())
                    .timeEntries()
                    .of(fake.me(), EntryFilter.all())
                    .collect(PageRequest.MAX_SIZE)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .get();
        }
        check(done);
    }

    /** Right after a kill, and once more after the status was asked for. */
    private void recall() {
        for (int time = 0; time < 2; time++) {
            count(
                    status.recallsWhatIsSo(Instant.now())
                            .map(so -> so ? "recalled" : "stale")
                            .orElse("declined"),
                    1);
        }
    }

    private void check(List<Deed.Done> done) throws IOException {
        Map<String, Long> texts = entries.stream()
                .map(entry -> entry.details().description().value())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        var owed = new TreeSet<>(kept);
        for (var deed : done) {
            deed.deed().before().ifPresent(owed::remove);
            count("lost", deed.isAsItMayBe(texts.keySet()) ? 0 : 1);
            count("halfSplits", deed.isHalfSplit(entries) ? 1 : 0);
            count("halfFiles", deed.leftHalfAFile() ? 1 : 0);
        }
        count("lost", (int)
                owed.stream().filter(text -> !texts.containsKey(text)).count());
        count("doubled", (int)
                texts.values().stream().filter(times -> times > 1).count());
        count(
                "twoTimers",
                entries.stream()
                                        .filter(entry -> entry.content().end().isEmpty())
                                        .count()
                                > 1
                        ? 1
                        : 0);
        kept = new TreeSet<>(texts.keySet());
    }

    private void count(String what, int times) {
        found.merge(what, times, Integer::sum);
    }

    private KillsOutcome outcome(int runs) {
        return new KillsOutcome(
                runs,
                found.getOrDefault("killed", 0),
                found.getOrDefault("lost", 0),
                found.getOrDefault("doubled", 0),
                found.getOrDefault("unopened", 0),
                found.getOrDefault("twoTimers", 0),
                found.getOrDefault("halfFiles", 0),
                found.getOrDefault("halfSplits", 0),
                found.getOrDefault("recalled", 0),
                found.getOrDefault("stale", 0));
    }
}
