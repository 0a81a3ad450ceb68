package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.inmemory.InMemoryClockify;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportKillsTest {

    private static final int RUNS = Integer.getInteger("kills.runs", 10);
    private static final long SEED = Long.getLong("kills.seed", 20261125);
    private static final int ENTRIES = 6_000;

    @TempDir
    private Path folder;

    @Test
    void an_export_that_is_killed_at_any_moment_goes_on_without_gap_or_repeat()
            throws IOException, InterruptedException {
        var store = folder.resolve("time.store");
        fill(store);
        var truth = folder.resolve("truth.ndjson");
        Terminal.at(store)
                .with("CLOCKPORT_ZONE", "UTC")
                .given("export", "2026-01-01..2026-12-31", "-o", truth.toString());

        var outcome = ExportKills.run(store, truth, SEED, RUNS);
        System.out.println(outcome);

        assertThat(truth).content().hasLineCount(ENTRIES);
        assertThat(outcome.wrong()).as(outcome.toString()).isZero();
        assertThat(outcome.midway()).as(outcome.toString()).isPositive();
        assertThat(outcome.done()).as(outcome.toString()).isPositive();
    }

    private static void fill(Path store) {
        try (var fake = InMemoryClockify.open(store).get()) {
            var entries = fake.in(fake.workspace()).timeEntries();
            var first = Instant.parse("2026-01-01T00:00:00Z");
            for (int number = 0; number < ENTRIES; number++) {
                var start = first.plusSeconds(number / 3 * 900L);
                var details = EntryDetails.describedAs(new Description("entry " + number));
                entries.log(fake.me(), new NewTimeEntry(details, new Interval(start, start.plusSeconds(600))))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .get();
            }
        }
    }
}
