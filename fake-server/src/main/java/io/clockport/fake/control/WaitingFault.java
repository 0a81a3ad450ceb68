package io.clockport.fake.control;

import java.util.Optional;
import java.util.SplittableRandom;

/** A fault with its dice and its counts. Belongs to the plan, whose lock guards it. */
final class WaitingFault {

    private final String id;
    private final Fault fault;
    private final long seed;
    private final SplittableRandom dice;
    private long fitting;
    private int fired;

    WaitingFault(long number, Fault fault) {
        this.id = Long.toString(number);
        this.fault = fault;
        this.seed = fault.seed().orElse(number);
        this.dice = new SplittableRandom(seed);
    }

    String id() {
        return id;
    }

    Fault fault() {
        return fault;
    }

    /** Whether it falls on this request, which it takes notice of. */
    boolean fallsOn(Subject subject) {
        if (isUsedUp() || !fault.fits(subject)) {
            return false;
        }
        fitting++;
        boolean falls = fitting > fault.skip() && (fault.probability() >= 1 || dice.nextDouble() < fault.probability());
        if (falls) {
            fired++;
        }
        return falls;
    }

    boolean isUsedUp() {
        return fault.times().map(times -> fired >= times).orElse(false);
    }

    FaultInForce asItStands() {
        Optional<Integer> left = fault.times().map(times -> times - fired);
        return new FaultInForce(id, fault, seed, left, fitting, fired);
    }
}
