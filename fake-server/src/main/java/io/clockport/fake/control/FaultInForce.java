package io.clockport.fake.control;

import java.util.Optional;

/**
 * A fault as it stands now.
 *
 * @param left how often it will still fall at most; without it until it is removed
 * @param fitting how many requests fitted so far
 * @param fired on how many it fell
 */
public record FaultInForce(String id, Fault fault, long seed, Optional<Integer> left, long fitting, long fired) {

    public boolean isUsedUp() {
        return left.map(number -> number == 0).orElse(false);
    }
}
