package io.clockport.benchmarks;

import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Snapshot;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Twenty people who have each worked eight times a day for as long as it takes to fill the workspace. */
@State(Scope.Benchmark)
public class CrowdedWorkspace {

    private static final int PEOPLE = 20;
    private static final Instant TODAY = Instant.parse("2026-03-30T08:00:00Z");
    private static final Duration PACE = Duration.ofHours(3);

    @Param({"10000", "1000000"})
    int entries;

    private InMemoryClockify clockify = InMemoryClockify.empty();
    private Snapshot full = clockify.snapshot();
    private UserId somebody = clockify.me();
    private TimeEntries timeEntries = clockify.in(clockify.workspace()).timeEntries();

    /** Fills the workspace once for all benchmarks of a fork. */
    @Setup(Level.Trial)
    public void fill() {
        clockify = InMemoryClockify.empty();
        timeEntries = clockify.in(clockify.workspace()).timeEntries();
        var people = people();
        for (var i = 0; i < entries / PEOPLE; i++) {
            var start = TODAY.minus(PACE.multipliedBy(i + 1L));
            var entry = new NewTimeEntry(EntryDetails.none(), new Interval(start, start.plusSeconds(3600)));
            people.forEach(person -> answer(timeEntries.log(person, entry)));
        }
        somebody = people.get(PEOPLE / 2);
        people.forEach(person -> answer(timeEntries.start(person, new NewTimer(EntryDetails.none(), TODAY))));
        full = clockify.snapshot();
    }

    /** What one iteration started, the next one does not find. */
    @Setup(Level.Iteration)
    public void goBack() {
        clockify.restore(full);
    }

    TimeEntries timeEntries() {
        return timeEntries;
    }

    UserId somebody() {
        return somebody;
    }

    Instant now() {
        return TODAY;
    }

    static <T> T answer(Eventual<T> eventual) {
        return eventual.toCompletionStage().toCompletableFuture().join().get();
    }

    private List<UserId> people() {
        var people = new ArrayList<>(List.of(clockify.me()));
        var backstage = clockify.backstage();
        IntStream.range(1, PEOPLE).forEach(i -> {
            var person = backstage.addUser("Person " + i, "person" + i + "@example.com", ZoneOffset.UTC);
            backstage.setMembership(clockify.workspace(), person, Role.MEMBER, MembershipStatus.ACTIVE);
            people.add(person);
        });
        return people;
    }
}
