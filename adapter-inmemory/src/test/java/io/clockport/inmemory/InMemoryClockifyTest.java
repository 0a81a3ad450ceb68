package io.clockport.inmemory;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;

class InMemoryClockifyTest extends ClockifyContract {

    @Override
    protected Harness open() {
        return new InMemoryHarness(InMemoryClockify.empty());
    }
}
