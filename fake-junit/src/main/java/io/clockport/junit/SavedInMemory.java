package io.clockport.junit;

import io.clockport.fake.Simulation.Saved;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Snapshot;
import io.vavr.control.Either;

/** A state of the fake in memory to come back to. */
record SavedInMemory(InMemoryClockify fake, Snapshot snapshot) implements Saved {

    /** Out of another fake, so that the one that is served goes on meanwhile. */
    @Override
    public String document() {
        var copy = InMemoryClockify.empty();
        copy.restore(snapshot);
        return InMemorySimulation.documentOf(copy);
    }

    @Override
    public Either<String, String> restore() {
        fake.restore(snapshot);
        return Either.right("restored");
    }
}
