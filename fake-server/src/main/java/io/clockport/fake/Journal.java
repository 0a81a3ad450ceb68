package io.clockport.fake;

import io.clockport.fake.control.FaultInForce;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The latest requests and their answers, bounded in number and in weight; credentials are never kept. */
final class Journal {

    private static final long LARGEST = 16_000_000;

    private final int most;
    private final Supplier<Instant> now;
    private final Redaction redaction;
    private final Deque<JournalEntry> entries = new ArrayDeque<>();
    private long number;
    private long weight;

    /** {@code now} is the time by the simulation's clock. */
    Journal(int most, Supplier<Instant> now, Redaction redaction) {
        this.most = most;
        this.now = now;
        this.redaction = redaction;
    }

    synchronized void add(Received received, Answer answer, Optional<FaultInForce> fault) {
        var entry = JournalEntry.of(++number, now.get(), received, answer, fault, redaction);
        entries.addLast(entry);
        weight += entry.weight();
        while (entries.size() > most || weight > LARGEST) {
            weight -= entries.removeFirst().weight();
        }
    }

    /** In the order in which they were answered. */
    synchronized List<JournalEntry> all() {
        return List.copyOf(entries);
    }

    synchronized void clear() {
        entries.clear();
        weight = 0;
    }
}
