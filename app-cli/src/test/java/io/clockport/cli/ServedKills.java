package io.clockport.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.cli.Writer.Fate;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.paging.PageRequest;
import io.clockport.timeentry.EntryFilter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * Serves a fake from a file, lets several clients write to it, and kills it at random moments, as a power cut would. After each
 * run the file must open, hold what was answered, lack what was deleted, and hold nothing twice.
 */
final class ServedKills {

    static final String KEY = "a-key";

    /** What was found over all runs. */
    record Outcome(int runs, int answered, int unsure, int lost, int undeleted, int doubled, int unopened) {

        boolean isClean() {
            return lost + undeleted + doubled + unopened == 0;
        }

        @Override
        public String toString() {
            return "served-kills: runs=%d answered=%d unsure=%d lost=%d undeleted=%d doubled=%d unopened=%d"
                    .formatted(runs, answered, unsure, lost, undeleted, doubled, unopened);
        }
    }

    private static final int WRITERS = 4;
    private static final int LONGEST_MILLIS = 1_000;
    private static final int MOST = 20;

    private final Path folder;
    private final Path store;
    private final Random random;
    private final Map<String, Fate> fates = new LinkedHashMap<>();

    private int doubled;
    private int unopened;
    private int lost;
    private int undeleted;

    private ServedKills(Path folder, long seed) {
        this.folder = folder;
        this.store = folder.resolve("fake.store");
        this.random = new Random(seed);
    }

    static Outcome run(Path folder, long seed, int runs) throws IOException, InterruptedException {
        var kills = new ServedKills(folder, seed);
        int number = 0;
        while (number < runs || kills.answered() == 0 && number < MOST * runs) {
            kills.one(number++);
        }
        return new Outcome(
                number,
                kills.answered(),
                kills.fates.size() - kills.answered(),
                kills.lost,
                kills.undeleted,
                kills.doubled,
                kills.unopened);
    }

    /** By chance, and on a busy machine, each run can be over before anything is answered. */
    private int answered() {
        return (int) fates.values().stream().filter(fate -> fate != Fate.UNSURE).count();
    }

    private void one(int run) throws IOException, InterruptedException {
        var out = folder.resolve("out." + run);
        var process = start(out);
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> Files.readString(out).contains("\n"));
            var entries = entries(new ObjectMapper().readTree(Files.readString(out)));
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> new Writer(entries, "run " + run + " writer " + number))
                    .toList();
            var threads = writers.stream().map(Thread::new).toList();
            threads.forEach(Thread::start);
            process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            for (var thread : threads) {
                thread.join();
            }
            writers.forEach(writer -> fates.putAll(writer.fates()));
        } finally {
            process.destroyForcibly();
        }
        look();
    }

    private static URI entries(JsonNode announced) {
        return URI.create(announced.path("url").asText() + "/workspaces/"
                + announced.path("workspace").asText() + "/time-entries");
    }

    private void look() {
        var opened = InMemoryClockify.open(store);
        if (opened.isLeft()) {
            unopened++;
            return;
        }
        try (var fake = opened.get()) {
            var found = fake
                    .in(fake.workspace())
                    .timeEntries()
                    .of(fake.me(), EntryFilter.all())
                    .collect(PageRequest.MAX_SIZE)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .get()
                    .stream()
                    .map(entry -> entry.details().description().value())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            fates.forEach((text, fate) -> check(fate, found.getOrDefault(text, 0L)));
        }
    }

    private void check(Fate fate, long times) {
        lost += fate == Fate.THERE && times == 0 ? 1 : 0;
        undeleted += fate == Fate.GONE && times > 0 ? 1 : 0;
        doubled += times > 1 ? 1 : 0;
    }

    private Process start(Path out) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.clockport.cli.FakeMain",
                        "--json",
                        "--key",
                        KEY,
                        "--seed",
                        "empty",
                        "--state",
                        store.toString()))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
