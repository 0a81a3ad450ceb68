package io.clockport.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that were asked for and have not been used up, in the order in which they were asked for. */
final class FaultPlan {

    private static final int MOST = 1_000;

    private final List<Fault> faults = new ArrayList<>();

    synchronized void add(Fault fault) {
        if (faults.size() == MOST) {
            throw BadRequest.rule("at most " + MOST + " faults can wait");
        }
        faults.add(fault);
    }

    synchronized void clear() {
        faults.clear();
    }

    synchronized Optional<Fault> next(String method, String path) {
        for (int i = 0; i < faults.size(); i++) {
            var fault = faults.get(i);
            if (fault.meets(method, path)) {
                if (fault.times() > 1) {
                    faults.set(i, fault.once());
                } else {
                    faults.remove(i);
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
