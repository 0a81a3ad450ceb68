package io.clockport.fake;

import io.clockport.inmemory.InMemoryClockify;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * One client's way to one fake over a wire on which much goes wrong. Each operation goes by a key of its own, so that what a
 * caller gave up and comes later than anybody waits, meets a closed door and is not taken for the work of the next one.
 */
final class FaultLine {

    /** What a caller gave up may still be on its way to the wire for a moment. */
    private static final int QUIET_MILLIS = 120;

    private final FaultyWire wire;
    private final KeyRing ring;
    private final AtomicReference<String> inHand;
    private final String name;
    private final FaultSequence faults;
    private int opened;

    /** {@code inHand} is where the client finds the key that it sends. */
    FaultLine(FaultyWire wire, KeyRing ring, AtomicReference<String> inHand, String name, FaultSequence faults) {
        this.wire = wire;
        this.ring = ring;
        this.inHand = inHand;
        this.name = name;
        this.faults = faults;
    }

    void open(InMemoryClockify fake) {
        var key = name + "-" + opened++;
        ring.put(key, fake);
        wire.plan(key, faults);
        inHand.set(key);
    }

    /** Lets what is late arrive, as far as can be told. */
    void settleDown() {
        awaitQuiet(QUIET_MILLIS);
    }

    /** From now on nothing that was sent can do anything. */
    void close() {
        var key = inHand.get();
        ring.remove(key);
        awaitQuiet(1);
        wire.forget(key);
    }

    private void awaitQuiet(int millis) {
        int still = 0;
        for (int i = 0; i < 20_000 && still < millis; i++) {
            still = wire.isQuiet(inHand.get()) ? still + 1 : 0;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
