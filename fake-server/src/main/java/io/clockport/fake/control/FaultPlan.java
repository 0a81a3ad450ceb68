package io.clockport.fake.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The faults that were asked for, in the order in which they were asked for. One that is used up stays to be looked at until
 * there are too many of them. Safe to use from any thread.
 */
public final class FaultPlan {

    private static final int MOST = 1_000;

    private final List<WaitingFault> faults = new ArrayList<>();
    private long number;

    /** Adds a fault at the end, or nothing when there are too many that wait. */
    public synchronized Optional<FaultInForce> add(Fault fault) {
        if (faults.size() == MOST && !forgetOneThatIsUsedUp()) {
            return Optional.empty();
        }
        var waiting = new WaitingFault(++number, fault);
        faults.add(waiting);
        return Optional.of(waiting.asItStands());
    }

    private boolean forgetOneThatIsUsedUp() {
        return faults.stream()
                .filter(WaitingFault::isUsedUp)
                .findFirst()
                .map(faults::remove)
                .orElse(false);
    }

    public synchronized void clear() {
        faults.clear();
    }

    /** Takes this fault away. False when there is none. */
    public synchronized boolean remove(String id) {
        return faults.removeIf(fault -> fault.id().equals(id));
    }

    public synchronized List<FaultInForce> all() {
        return faults.stream().map(WaitingFault::asItStands).toList();
    }

    public Optional<FaultInForce> get(String id) {
        return all().stream().filter(fault -> fault.id().equals(id)).findFirst();
    }

    /** The first fault that falls on the request. What it is about is found out only when there are any. */
    public synchronized Optional<FaultInForce> next(Supplier<Subject> request) {
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        var subject = request.get();
        return faults.stream()
                .filter(fault -> fault.fallsOn(subject))
                .findFirst()
                .map(WaitingFault::asItStands);
    }
}
