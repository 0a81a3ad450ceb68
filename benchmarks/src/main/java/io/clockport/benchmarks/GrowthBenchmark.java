package io.clockport.benchmarks;

import static io.clockport.benchmarks.CrowdedWorkspace.answer;

import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What the fake is asked most often, with ten thousand and with a million entries in the workspace. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 200, batchSize = GrowthBenchmark.CALLS)
@Measurement(iterations = 20, batchSize = GrowthBenchmark.CALLS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class GrowthBenchmark {

    /** Calls in one measured batch, so that a started timer does not change what the next batch finds. */
    static final int CALLS = 1000;

    private static final TimeRange MARCH = TimeRange.of(YearMonth.of(2026, 3), ZoneOffset.UTC);

    /** One page of one person's month. */
    @Benchmark
    public Page<TimeEntry> pageOfAMonth(CrowdedWorkspace workspace) {
        return answer(workspace
                .timeEntries()
                .of(workspace.somebody(), EntryFilter.in(MARCH))
                .fetch(PageRequest.first(50)));
    }

    /** A timer started, which stops the one that runs. */
    @Benchmark
    public TimeEntry startATimer(CrowdedWorkspace workspace) {
        return answer(workspace
                .timeEntries()
                .start(workspace.somebody(), new NewTimer(EntryDetails.none(), workspace.now())));
    }

    /** The running timer found. */
    @Benchmark
    public Optional<TimeEntry.Running> findTheRunningTimer(CrowdedWorkspace workspace) {
        return answer(workspace.timeEntries().running(workspace.somebody()));
    }
}
