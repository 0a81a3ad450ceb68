package io.clockport.benchmarks;

import io.clockport.fake.FakeClockifyServer;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How long the command takes from the shell to its answer, beside programs that do nothing or the same: all in turn, in one run,
 * so that the machine's other work falls on each of them. Ratios of medians; the distribution must have been built.
 */
public final class BenchStart {

    private static final int ROUNDS = Integer.getInteger("rounds", 21);
    private static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");
    private static final Path DISTRIBUTION = Path.of("app-cli/target/clockport").toAbsolutePath();
    private static final String COMMAND = DISTRIBUTION.resolve("bin/clockport").toString();

    private BenchStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("clockport-start");
        var server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.seeded()))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        try {
            var url = server.uri().toString();
            var node = NodeProgram.in(folder, url);
            var medians = new StartTimes(ROUNDS).of(programs(folder, url, node));
            report(medians, node.isPresent());
        } finally {
            server.stop().toCompletableFuture().join();
            Folders.delete(folder);
        }
    }

    private static Map<String, ProcessBuilder> programs(Path folder, String url, Optional<List<String>> node)
            throws IOException, InterruptedException {
        var few = folder.resolve("few.store");
        var many = folder.resolve("many.store");
        var asked = folder.resolve("asked.store");
        fill(few, 0);
        fill(asked, 0);
        fill(many, 20_000);
        Map<String, ProcessBuilder> programs = new LinkedHashMap<>();
        programs.put("empty", program(List.of(EmptyProgram.in(folder).toString()), Map.of()));
        programs.put("status", program(List.of(COMMAND, "status"), offline(few)));
        // With an option it is not shown again as it was shown before; in a store of its own it does not touch that of
        // others.
        programs.put("status asked in full", program(List.of(COMMAND, "status", "--color", "never"), offline(asked)));
        programs.put(
                "the same, 20,000 entries", program(List.of(COMMAND, "status", "--color", "never"), offline(many)));
        programs.put(
                "status over HTTP",
                program(List.of(COMMAND, "status"), Map.of("CLOCKPORT_URL", url, "CLOCKIFY_API_KEY", "olga-key")));
        node.ifPresent(command -> programs.put("node", program(command, Map.of())));
        // A status leaves word for the prompt.
        new StartTimes(1).of(Map.of("status", programs.get("status")));
        programs.put("prompt", program(List.of(COMMAND, "prompt"), offline(few)));
        return programs;
    }

    private static Map<String, String> offline(Path store) {
        return Map.of("CLOCKPORT_STORE", store.toString());
    }

    private static ProcessBuilder program(List<String> command, Map<String, String> variables) {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("CLOCK") || name.startsWith("XDG_"));
        builder.environment().putAll(variables);
        return builder;
    }

    /** Made in memory and moved at once: a store that lasts makes sure of every single entry, which takes its time. */
    private static void fill(Path store, int entries) throws IOException {
        var made = InMemoryClockify.empty();
        var book = made.in(made.workspace()).timeEntries();
        var first = Instant.parse("2020-01-01T08:00:00Z");
        for (int i = 0; i < entries; i++) {
            var start = first.plus(Duration.ofHours(2L * i));
            var hour = new Interval(start, start.plus(Duration.ofHours(1)));
            CrowdedWorkspace.answer(book.log(made.me(), new NewTimeEntry(EntryDetails.none(), hour)));
        }
        CrowdedWorkspace.answer(book.start(made.me(), new NewTimer(EntryDetails.none(), NOW)));
        var document = new StringWriter();
        made.exportTo(document);
        try (var lasting = InMemoryClockify.open(store).get()) {
            lasting.importFrom(new StringReader(document.toString())).get();
        }
    }

    private static void report(Map<String, Double> medians, boolean hasNode) {
        System.out.printf("start: java %s, medians of %d runs in turn%n", System.getProperty("java.version"), ROUNDS);
        medians.forEach((name, millis) -> System.out.printf("  %-24s %7.1f ms%n", name, millis));
        ratio("status / empty", medians, "status", "empty");
        ratio("asked in full / empty", medians, "status asked in full", "empty");
        ratio("20,000 entries / none", medians, "the same, 20,000 entries", "status asked in full");
        if (hasNode) {
            ratio("over HTTP / node", medians, "status over HTTP", "node");
        } else {
            System.out.println("  over HTTP / node         not measured: there is no node here");
        }
    }

    private static void ratio(String name, Map<String, Double> medians, String of, String to) {
        System.out.printf(
                "  %-24s %7.2f%n",
                name, Objects.requireNonNull(medians.get(of)) / Objects.requireNonNull(medians.get(to)));
    }
}
